import { extname } from 'node:path';
import { UsageError } from '../audit/usage-error.ts';
import type { AuditResult } from '../model/result.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { ReportOptions } from '../reports/options.ts';

type Renderer = (result: AuditResult, options: ReportOptions) => Iterable<string>;

/** The formats of `-o`, by the end of the file's name. A renderer is loaded when it is needed. */
const RENDERERS: Readonly<Record<string, () => Promise<Renderer>>> = {
  '.json': async () => (await import('../reports/json.ts')).jsonReport,
  '.csv': async () => (await import('../reports/csv.ts')).csvReport,
  '.html': async () => (await import('../reports/html/report.ts')).htmlReport,
};

const KNOWN = Object.keys(RENDERERS);

/**
 * The renderer for a report of this name.
 *
 * @throws UsageError where its ending names no format
 */
export async function rendererFor(path: string): Promise<Renderer> {
  const extension = extname(path).toLowerCase();
  const renderer = RENDERERS[extension];
  if (renderer !== undefined) return renderer();
  const { didYouMean } = await import('../language/nearest.ts');
  const what = extension === '' ? 'has no ending' : `ends in "${extension}"`;
  throw new UsageError(
    `No format is known for the report "${path}": its name ${what}.${didYouMean(extension, KNOWN)} End it in ${KNOWN.join(', ')}.`,
  );
}

/** What reports need to know of the rules. */
export function reportOptions({ rules }: RuleSet): ReportOptions {
  return { rules: new Map(rules.map(({ id, title, why, family }) => [id, { title, why, family }])) };
}
