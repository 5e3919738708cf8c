import { z } from 'zod';
import type { Context } from '../language/mention.ts';
import { sectionSchema } from '../model/section.ts';
import type { CheckContext } from './check.ts';

/** Parts that the parameters of several checks share. */

export const sections = z.array(sectionSchema).min(1);

/** The name of a wording list; editors are told by its id which lists there are. */
export const list = z.string().min(1).meta({ id: 'wording-list' });

export const noParameters = z.strictObject({});

/** The wording lists that take a mention back. */
export const contextLists = z
  .strictObject({ before: list, after: list, others: list.optional() })
  .default({ before: 'not-current-before', after: 'not-current-after', others: 'other-people' });

/** The names of the lists, for a check to declare. */
export const namesOfContext = ({ before, after, others }: ContextLists): string[] => [
  before,
  after,
  ...(others === undefined ? [] : [others]),
];

/** Lists that tell the child's names: names of one person, and the words before a name the child goes by. */
export const childNameLists = z
  .strictObject({ nicknames: list, cues: list })
  .default({ nicknames: 'nicknames', cues: 'own-name-cue' });

/** Lists that tell given names from other words with a capital. */
export const nameKindLists = z
  .strictObject({ common: list, words: list, terms: list })
  .default({ common: 'common-given-names', words: 'given-names', terms: 'field-terms' });

/** Words that stand for the child as the subject of a sentence. */
export const childSubjectList = list.default('child-subject');

/** Words for what is the child's. */
export const childPossessiveList = list.default('child-possessive');

/** Words of a speaker, whose sentences are left alone. */
export const firstPersonList = list.default('first-person');

export type ContextLists = z.infer<typeof contextLists>;

export function contextOf({ before, after, others }: ContextLists, { wording }: CheckContext): Context {
  return {
    before: wording(before),
    after: wording(after),
    ...(others === undefined ? {} : { others: wording(others) }),
  };
}
