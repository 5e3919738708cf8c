import { z } from 'zod';
import type { Context } from '../language/mention.ts';
import { sectionSchema } from '../model/section.ts';
import type { CheckContext } from './check.ts';

/** Parts that the parameters of several checks share. */

export const sections = z.array(sectionSchema).min(1);

/** The name of a wording list. */
export const list = z.string().min(1);

export const noParameters = z.strictObject({});

/** The wording lists that take a mention back. */
export const contextLists = z
  .strictObject({ before: list, after: list })
  .default({ before: 'not-current-before', after: 'not-current-after' });

export type ContextLists = z.infer<typeof contextLists>;

export function contextOf({ before, after }: ContextLists, { wording }: CheckContext): Context {
  return { before: wording(before), after: wording(after) };
}
