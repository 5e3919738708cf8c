import type { Audited } from '../audit/audited.ts';
import type { AuditResult } from '../model/result.ts';
import { checkOutput, showItems, showTexts, writeReport } from './outputs.ts';
import { type Format, reportOptions, TEXT_FORMATS } from './renderers.ts';
import { writeAll } from './streams.ts';
import { terminalOf } from './terminal.ts';

/** Where the result of an audit goes. */
export interface Presentation {
  readonly format: 'text' | keyof typeof TEXT_FORMATS;
  /** Names of files and folders to write; their endings choose the format. */
  readonly outputs: readonly string[];
  readonly quiet: boolean;
  readonly colour: boolean;
  /** A saved result that reports are held against. */
  readonly compareTo?: string;
}

/** A result, the rules and texts that go with it, and the earlier result it is held against. */
export type Presented = Pick<Audited, 'result' | 'ruleSet' | 'sampleOf'> &
  Partial<Pick<Audited, 'views'>> & { readonly earlier: AuditResult | null };

/**
 * Finds mistakes in the names of reports and in an earlier result before an audit that may take an hour; the earlier
 * result, where one is named, lies open while it is used.
 *
 * @throws UsageError
 */
export async function prepared<T>(
  { outputs, compareTo }: Presentation,
  use: (earlier: AuditResult | null) => Promise<T>,
): Promise<T> {
  for (const output of outputs) await checkOutput(output);
  if (compareTo === undefined) return use(null);
  const { readResult } = await import('../audit/saved/read-result.ts');
  const { result, close } = readResult(compareTo);
  try {
    return await use(result);
  } finally {
    close();
  }
}

/** Loads what `present` will need; worth while as long as the workers are busy anyway. */
export function preloadFor({ format }: Presentation): void {
  if (format === 'text') void import('../reports/text/report.ts');
}

/** Whether the result has to carry outcomes, provision and advice item by item. */
export async function needsItems({ format, outputs }: Presentation): Promise<boolean> {
  return (format !== 'text' && formatOf(format).items === true) || (await showItems(outputs));
}

/** Whether one of the reports shows the text of the documents. */
export async function needsTexts({ outputs }: Presentation): Promise<boolean> {
  return showTexts(outputs);
}

/** Writes the reports to their files first, then the result to standard output, whose reader may be slow. */
export async function present(audited: Presented, presentation: Presentation): Promise<void> {
  const options = {
    ...reportOptions(audited),
    ...(audited.views !== undefined && { views: audited.views }),
  };
  for (const output of presentation.outputs) await writeReport(output, audited.result, options);
  await writeAll(process.stdout, await onTerminal(audited, presentation));
}

async function onTerminal(
  presented: Presented,
  { format, quiet, colour }: Presentation,
): Promise<Iterable<string>> {
  const { result } = presented;
  const options = reportOptions(presented);
  if (format !== 'text') return (await formatOf(format).load())(result, options);
  const { textReport } = await import('../reports/text/report.ts');
  return textReport(result, { ...options, ...(await terminalOf(colour)), quiet });
}

function formatOf(format: keyof typeof TEXT_FORMATS): Format<string> {
  return TEXT_FORMATS[format];
}
