import { UsageError } from '../audit/usage-error.ts';
import type { SectionLabel, SectionLetter } from '../model/section.ts';

/** What --section takes. Written out, like all choices of flags: model/ would load zod before it is needed. */
export const SECTION_CHOICES = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'H1',
  'H2',
  'I',
  'J',
  'K',
] as const satisfies readonly SectionLabel[];

/**
 * The sections that a letter names, in capitals or not: H stands for H1 and H2.
 *
 * @throws UsageError where it names none
 */
export function sectionsNamed(text: string): readonly SectionLetter[] {
  const label = SECTION_CHOICES.find((choice) => choice === text.trim().toUpperCase());
  if (label === undefined) {
    throw new UsageError(`"${text}" is no section of a plan. --section takes ${SECTION_CHOICES.join(', ')}.`);
  }
  return label === 'H' ? ['H1', 'H2'] : [label];
}
