// npm run hostile: the verdict on every hostile file, how long those that hang are let, and what memory a worker takes.
import { readdirSync, readFileSync } from 'node:fs';
import { auditCases, type HostileRun } from './audit-cases.ts';
import { type HostileCase, THREATS } from './case.ts';
import { CASES } from './cases/all.ts';
import { ARCHIVES } from './cases/archives.ts';
import { PDF_HANGS } from './cases/pdf-floods.ts';
import { compared } from './verdict.ts';

const TIMEOUT_SECONDS = 2;
const MOST_LATE_MS = 1000;
const MOST_KIB = 512 * 1024;
const WATCH_MS = 20;

/** Peak resident memory in KiB of a process below this one, by what the system keeps of it; 0 where it is gone. */
function peakKib(pid: string): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Processes that are children of children of this one: the workers. */
function workers(): string[] {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(pid, /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '');
    } catch {
      // It has just ended.
    }
  }
  const own = String(process.pid);
  return [...parents].flatMap(([pid, parent]) => (parents.get(parent) === own ? [pid] : []));
}

/** Runs it and gives the most memory that a worker took meanwhile. */
async function watched<Result>(work: () => Promise<Result>): Promise<{ result: Result; kib: number }> {
  let kib = 0;
  const watch = setInterval(() => {
    kib = Math.max(kib, ...workers().map(peakKib));
  }, WATCH_MS);
  const result = await work().finally(() => clearInterval(watch));
  return { result, kib };
}

function mistakes(run: HostileRun, cases: readonly HostileCase[]): string[] {
  return cases.flatMap((one) => {
    const { actual, expected } = compared(run, one);
    const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
    return got === wanted ? [] : [`${one.file}: ${got} and not ${wanted}`];
  });
}

const { result: run, kib } = await watched(() => auditCases([...CASES, ...ARCHIVES]));
const wrong = mistakes(run, CASES);

/** What an audit takes before and after its documents; measured next to what it is taken off from, as machines differ by the minute. */
async function overhead(): Promise<number> {
  const idle = performance.now();
  await auditCases([]);
  return performance.now() - idle;
}

const late: number[] = [];
for (const one of PDF_HANGS) {
  const before = await overhead();
  const start = performance.now();
  const { result: hung } = await watched(() => auditCases([one], ['--timeout', String(TIMEOUT_SECONDS)]));
  const took = performance.now() - start;
  late.push(took - (before + (await overhead())) / 2 - TIMEOUT_SECONDS * 1000);
  wrong.push(...mistakes(hung, [one]));
}

for (const threat of THREATS) {
  const ofThreat = [...CASES, ...ARCHIVES, ...PDF_HANGS].filter((one) => one.threat === threat);
  if (ofThreat.length > 0) console.log(`${threat}: ${ofThreat.length} files`);
}
console.log(`${run.results.size + PDF_HANGS.length} results, ${wrong.length} wrong verdicts`);
for (const line of wrong) console.log(`  ${line}`);
console.log(`a worker took at most ${Math.round(kib / 1024)} MiB`);
console.log(`hanging files ended at most ${Math.round(Math.max(...late))} ms after the time limit`);
if (wrong.length > 0 || kib > MOST_KIB || Math.max(...late) > MOST_LATE_MS) process.exitCode = 1;
