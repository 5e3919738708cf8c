import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';

/**
 * Whose plan it is, as keyed hashes: without the key nobody can tell a child from one, nor try names until one
 * fits. They differ from the document's `key` and mean nothing outside of one archive.
 */
export const identitySchema = z.strictObject({
  upn: z.string().optional(),
  /** Whether its check letter is right: two that are right are two children's. */
  isCheckedUpn: z.boolean().optional(),
  nhsNumber: z.string().optional(),
  /** Name and date of birth together. */
  person: z.string().optional(),
  born: z.string().optional(),
  /** How the given names begin: enough to tell "Sam" of "Samuel" from another child. */
  names: z.array(z.string()).optional(),
});

export type Identity = z.infer<typeof identitySchema>;

/** The days on which the version can be dated: two where only a month or a term is printed. */
export const datedSchema = z.strictObject({ from: calendarDateSchema, to: calendarDateSchema });

export type Dated = z.infer<typeof datedSchema>;
