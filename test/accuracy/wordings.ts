import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { normaliseText } from '../../src/language/normalise.ts';
import type { SectionLine } from '../../src/model/plan.ts';
import { sectionSchema } from '../../src/model/section.ts';
import { STATEMENTS, type Vocabulary } from '../../src/model/vocabulary.ts';
import { recogniserOf } from '../../src/plan/recogniser.ts';
import { stateOfLines } from '../../src/plan/section-state.ts';

const wordingSchema = z.strictObject({
  section: sectionSchema,
  state: z.enum(STATEMENTS),
  text: z.string().min(1),
});

const wordingsSchema = z.strictObject({
  ordinary: z.array(wordingSchema),
  unusual: z.array(wordingSchema),
});

export type WordingKind = keyof z.infer<typeof wordingsSchema>;

/** One text of a section beside the state it was read with. */
export interface ReadWording extends z.infer<typeof wordingSchema> {
  readonly kind: WordingKind;
  readonly read: string;
}

function linesOf(text: string): SectionLine[] {
  return text.split('\n').map((line) => ({
    text: normaliseText(line),
    place: {},
    subheading: null,
    area: null,
    row: null,
    column: null,
    label: null,
    listItem: false,
  }));
}

/** The texts of `wordings.yaml`, each read as the whole text of its section. */
export function readWordings(vocabulary: Vocabulary): ReadWording[] {
  const file = readFileSync(new URL('wordings.yaml', import.meta.url), 'utf8');
  const wordings = wordingsSchema.parse(parse(file));
  const recogniser = recogniserOf(vocabulary);
  return (['ordinary', 'unusual'] as const).flatMap((kind) =>
    wordings[kind].map((wording) => ({
      ...wording,
      kind,
      read: stateOfLines(recogniser, wording.section, linesOf(wording.text)).state,
    })),
  );
}
