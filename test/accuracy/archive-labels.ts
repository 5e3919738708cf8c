import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RuleSet } from '../../src/model/rule-set.ts';
import { compareOne } from './compare.ts';
import type { Compared } from './figures.ts';
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

/**
 * The documents beside their labels, each judged for itself. What rules for current plans say of a plan that a newer
 * one has replaced is left out: an audit of the whole archive would not say it.
 */
export async function compareArchive(
  documents: readonly ArchiveDocument[],
  ruleSet: RuleSet,
): Promise<Compared[]> {
  const currentOnly = new Set(ruleSet.rules.filter((rule) => rule.currentOnly === true).map(({ id }) => id));
  const compared: Compared[] = [];
  for (const document of documents) {
    const one = await compareOne(document, ruleSet);
    const said = ({ rule, outcome }: Compared['findings'][number]): boolean =>
      document.standing === 'current' || outcome !== 'false' || !currentOnly.has(rule);
    compared.push({ ...one, findings: one.findings.filter(said) });
  }
  return compared;
}
