import { spawn } from 'node:child_process';
import { cpuTimes, foreignShare } from './host.ts';
import { memoryOfTree } from './process-tree.ts';

/** A program with its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** What one run of a command took, with all processes that it started. */
export interface Run {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of CPU time. */
  readonly cpu: number;
  /** The most memory at once, in MiB; 0 where it was not asked for. */
  readonly peak: number;
  /** The share of the machine's CPU time that went elsewhere. */
  readonly foreign: number;
}

const SAMPLE_MS = 200;
/** What our command ends with where it worked: nothing found, findings, documents that could not be read. */
const WORKED = [0, 1, 3];

/** Runs a command to its end; its output goes nowhere. */
export async function watched({ program, args }: Command, memory = false): Promise<Run> {
  const from = cpuTimes();
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let peak = 0;
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = `${errors}${chunk.toString()}`.slice(-2000);
  });
  const sample = (): void => {
    if (child.pid !== undefined) peak = Math.max(peak, memoryOfTree(child.pid));
  };
  const timer = memory ? setInterval(sample, SAMPLE_MS) : undefined;
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  if (exitCode === null || !WORKED.includes(exitCode)) {
    throw new Error(`${program} ${args.slice(0, 4).join(' ')} ended with ${exitCode}: ${errors}`);
  }
  const to = cpuTimes();
  return { wall: to.at - from.at, cpu: to.own - from.own, peak, foreign: foreignShare(from, to) };
}
