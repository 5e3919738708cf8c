import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type LabelledDocument, labelSchema } from './labelled.ts';

/** A line of `labels.ndjson`, as the generator of synthetic archives writes it. */
const lineSchema = labelSchema.omit({ because: true }).extend({
  path: z.string(),
  standing: z.enum(['current', 'superseded']),
  seeds: z.array(z.string()),
});

/** A document of a synthetic archive with what was put into it. */
export interface ArchiveDocument extends LabelledDocument {
  readonly standing: 'current' | 'superseded';
}

/** The labelled documents of a synthetic archive in a folder. */
export function archiveDocumentsIn(folder: string): ArchiveDocument[] {
  const lines = readFileSync(join(folder, 'labels.ndjson'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { path, standing, seeds, ...label } = lineSchema.parse(JSON.parse(line));
    return {
      path: join(folder, 'plans', path),
      name: path,
      format: path.split('.').at(-1) ?? '',
      standing,
      label: { ...label, because: seeds.join(', ') },
    };
  });
}
