import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { kindSchema, stageSchema } from '../../src/model/stage.ts';

export const SECTIONS = `# Section A: The views, interests and aspirations of the child and their parents
Likes music, the garden and a good joke.
# Section B: Special educational needs
Reads at the level of a child two years younger and loses the thread of long instructions.
# Section C: Health needs related to special educational needs
Wears glasses and has asthma.
# Section D: Social care needs
The family needs a break on some weekends.
# Section E: Outcomes
By July 2028 a page of text will be read aloud with few mistakes.
# Section F: Special educational provision
A specialist teacher will teach reading for one hour each week.
# Section G: Health provision
The school nurse will check the inhaler plan each term.
# Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
Two hours a week of help at home.
# Section H2: Any other social care provision
A place at the Saturday club.
# Section I: Placement
Oakbank Primary School, a mainstream primary school.
# Section J: Personal budget
No personal budget has been requested.
# Section K: Advice and information
Educational psychologist, Dr U. Penhale, 16 February 2026
Paediatrician, Dr T. Ames, 3 February 2026
Social care, R. Tate, 12 January 2026`;

const documentsSchema = z.array(
  z.strictObject({
    kind: kindSchema,
    stage: z.union([stageSchema, z.literal('unknown')]).optional(),
    because: z.string(),
    text: z.string(),
  }),
);

export type LabelledDocument = z.infer<typeof documentsSchema>[number];

const folder = new URL('./documents/', import.meta.url);

/** Invented documents, each labelled with its kind and, for plans, the stage that it shows. */
export const labelledDocuments: readonly LabelledDocument[] = readdirSync(folder).flatMap((file) =>
  documentsSchema
    .parse(parse(readFileSync(new URL(file, folder), 'utf8')))
    .map((document) => ({ ...document, text: document.text.replace('{sections}', SECTIONS) })),
);
