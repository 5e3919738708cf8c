import type { Audited } from '../audit/audit.ts';
import { checkDestination, saveFile } from '../audit/save.ts';
import { rendererFor, reportOptions } from './renderers.ts';
import { writeAll } from './streams.ts';
import { terminalOf } from './terminal.ts';

/** Where the result of an audit goes. */
export interface Presentation {
  readonly format: 'text' | 'json';
  /** Names of files to write; their endings choose the format. */
  readonly outputs: readonly string[];
  readonly quiet: boolean;
  readonly colour: boolean;
}

/** A result, and the rules whose texts go with it. */
export type Presented = Pick<Audited, 'result' | 'ruleSet'>;

/**
 * Finds mistakes in the names of reports before an audit that may take an hour.
 *
 * @throws UsageError
 */
export async function checkOutputs(outputs: readonly string[]): Promise<void> {
  for (const output of outputs) {
    await rendererFor(output);
    await checkDestination(output);
  }
}

/** Loads what `present` will need; worth while as long as the workers are busy anyway. */
export function preloadFor({ format }: Presentation): void {
  if (format === 'text') void import('../reports/text/report.ts');
}

/** Writes the reports to their files first, then the result to standard output, whose reader may be slow. */
export async function present(audited: Presented, presentation: Presentation): Promise<void> {
  const options = reportOptions(audited.ruleSet);
  for (const output of presentation.outputs) {
    const render = await rendererFor(output);
    await saveFile(output, render(audited.result, options));
  }
  await writeAll(process.stdout, await onTerminal(audited, presentation));
}

async function onTerminal(
  { result, ruleSet }: Presented,
  { format, quiet, colour }: Presentation,
): Promise<Iterable<string>> {
  if (format === 'json') return (await import('../reports/json.ts')).jsonReport(result);
  const { textReport } = await import('../reports/text/report.ts');
  return textReport(result, { ...reportOptions(ruleSet), ...(await terminalOf(colour)), quiet });
}
