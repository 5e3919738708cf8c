import type { Failing } from '../audit/status.ts';
import { UsageError } from '../audit/usage-error.ts';
import { display } from '../language/display.ts';
import type { AuditResult } from '../model/result.ts';
import type { Configured } from '../packs/unconfigured.ts';
import { exitCodeOf } from './exit-codes.ts';
import { loadRules } from './packs.ts';
import { type Presentation, prepared, present } from './present.ts';
import { note } from './streams.ts';

/** The packs whose texts go into reports: a result holds no more of a rule than its id. */
interface Texts {
  readonly packs: readonly string[] | null;
  readonly config: string | null;
}

/** Renders a saved result again. */
export async function runReport(path: string, texts: Texts, presentation: Presentation): Promise<void> {
  await prepared(presentation, async (earlier) => {
    const { readResult } = await import('../audit/saved/read-result.ts');
    const { result, close } = readResult(path);
    try {
      await present({ result, ...(await settingFor(result, texts, presentation)), earlier }, presentation);
    } finally {
      close();
    }
  });
}

/** Joins the results of shards; gives the exit code that one audit of all would have given. */
export async function runMerge(
  paths: readonly string[],
  { failOn, maxWarnings, ...texts }: Texts & Failing,
  presentation: Presentation,
): Promise<number> {
  if (paths.length === 0) throw new UsageError('Name the results of all shards.');
  return prepared(presentation, async (earlier) => {
    const [{ merge }, { verdictOf }] = await Promise.all([
      import('../audit/merge.ts'),
      import('../audit/status.ts'),
    ]);
    const { result, close } = merge(paths);
    try {
      await present({ result, ...(await settingFor(result, texts, presentation)), earlier }, presentation);
      return exitCodeOf(
        verdictOf(result.summary, { failOn, ...(maxWarnings !== undefined && { maxWarnings }) }),
      );
    } finally {
      close();
    }
  });
}

async function settingFor(
  result: AuditResult,
  texts: Texts,
  { quiet }: Presentation,
): Promise<Pick<Configured, 'ruleSet' | 'sampleOf'>> {
  const { ruleSet, sampleOf } = await loadRules({ ...texts, only: [] });
  const has = ({ name, version }: AuditResult['packs'][number]): boolean =>
    ruleSet.packs.some((pack) => pack.name === name && pack.version === version);
  const missing = result.packs.filter((pack) => !has(pack)).map(({ name, version }) => `${name} ${version}`);
  if (missing.length > 0 && !quiet) {
    note(
      display(
        `The result was made with ${missing.join(' and ')}, which is not at hand: titles and reasons of its rules may be lacking or differ. Name it with --pack.`,
      ),
    );
  }
  return { ruleSet: { ...ruleSet, rules: [...ruleSet.rules, ...ruleSet.off] }, sampleOf };
}
