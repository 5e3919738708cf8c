import { auditByBoth } from '../audit/compare-packs.ts';
import { differences, differencesByRule } from '../audit/differences.ts';
import type { AuditRequest } from '../audit/request.ts';
import type { AuditResult } from '../model/result.ts';
import type { RulesDiff } from '../reports/rules-diff/report.ts';
import { auditPorts, type Telling } from './audit-ports.ts';
import { exitCodeOf } from './exit-codes.ts';
import { note, writeAll } from './streams.ts';
import { terminalOf } from './terminal.ts';

interface Comparing {
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
  readonly colour: boolean;
}

/** Says what a changed pack would add and remove over documents; gives the exit code. */
export async function runRulesDiff(
  request: AuditRequest,
  { json, colour, ...packs }: Comparing,
  telling: Telling,
): Promise<number> {
  const { ports, end } = auditPorts({ ...telling, onWorking: () => undefined });
  const both = await auditByBoth(request, packs, ports).finally(end);
  try {
    if (both.after === null || both.after.verdict === 'interrupted') {
      note('Interrupted: the packs were not compared.');
      return exitCodeOf('interrupted');
    }
    const diff = diffOf(both.before.result, both.after.result);
    await writeAll(process.stdout, await textOf(diff, { json, colour }));
    if (diff.status === 'incomplete') return exitCodeOf('incomplete');
    return exitCodeOf(diff.byRule.length === 0 ? 'clean' : 'findings');
  } finally {
    both.close();
  }
}

async function textOf(
  diff: RulesDiff,
  { json, colour }: Pick<Comparing, 'json' | 'colour'>,
): Promise<Iterable<string>> {
  if (json) return (await import('../reports/rules-diff/json.ts')).rulesDiffJson(diff);
  const { rulesDiffText } = await import('../reports/rules-diff/text.ts');
  return rulesDiffText(diff, await terminalOf(colour));
}

function diffOf(before: AuditResult, after: AuditResult): RulesDiff {
  const documents = differences(before, after);
  return {
    asOf: after.asOf,
    before: before.packs,
    after: after.packs,
    audited: after.summary.audited,
    status: after.summary.status,
    byRule: differencesByRule(documents),
    documents,
  };
}
