import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { calendarDateSchema } from '../../src/model/calendar-date.ts';
import { familySchema } from '../../src/model/rule.ts';
import { sectionSchema, sectionStateSchema } from '../../src/model/section.ts';
import { kindSchema, stageSchema } from '../../src/model/stage.ts';

const factSchema = z.union([z.string(), z.number()]);

const findingLabelSchema = z.strictObject({
  rule: z.string(),
  section: sectionSchema.optional(),
  severity: z.string().optional(),
});

/** What one fixture must give: written by its author or its generator, never from the tool's output. */
export const labelSchema = z.strictObject({
  layout: z.string(),
  kind: kindSchema,
  stage: z.union([stageSchema, z.literal('unknown')]),
  asOf: calendarDateSchema,
  because: z.string(),
  facts: z.record(z.string(), factSchema),
  sections: z.partialRecord(sectionSchema, sectionStateSchema),
  /** Left out where the writer of the label did not know the rules: then no finding is compared. */
  findings: z.array(findingLabelSchema).optional(),
  /** The families whose rules the writer knew: of these no other finding may be given. */
  families: z.array(familySchema).default(['agencies', 'reviews', 'adulthood']),
  notAssessed: z.array(z.string()).optional(),
  formats: z.record(z.string(), z.unknown()).optional(),
});

export type Label = z.infer<typeof labelSchema>;

/** One labelled document in one format. */
export interface LabelledDocument {
  readonly path: string;
  /** For reports: relative to the fixtures folder. */
  readonly name: string;
  readonly format: string;
  readonly label: Label;
}

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Endings of the formats a fixture comes in. */
export const FORMATS = [
  'docx',
  'untagged.pdf',
  'tagged.pdf',
  'chromium.pdf',
  'chromium-untagged.pdf',
  'odt',
  'doc',
  'html',
  'page.html',
] as const;

const LABEL = '.expected.yaml';

function documentsOf(folder: string, file: string): LabelledDocument[] {
  const stem = join(folder, file.slice(0, -LABEL.length));
  const label = labelSchema.parse(parse(readFileSync(join(folder, file), 'utf8')));
  return FORMATS.filter((format) => existsSync(`${stem}.${format}`)).map((format) => {
    const path = `${stem}.${format}`;
    return { path, name: relative(fixtures, path), format, label };
  });
}

/** The labelled plans that the generator wrote, by layout and name. */
export const labelledPlans = (): LabelledDocument[] => documentsIn('plans');

/** Plans in layouts by people who had not seen the program, by layout and name. */
export const unseenPlans = (): LabelledDocument[] => documentsIn('unseen');

/** The labelled blank forms, by name. */
export const labelledTemplates = (): LabelledDocument[] => documentsIn('templates');

function documentsIn(folder: string): LabelledDocument[] {
  return readdirSync(join(fixtures, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(LABEL))
    .flatMap((entry) => documentsOf(entry.parentPath, entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
