import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** CPU seconds since the machine started: of all processes, and of those that this process has started and seen end. */
export interface CpuTimes {
  readonly all: number;
  readonly own: number;
  /** When it was read, in seconds. */
  readonly at: number;
}

/** Other programs may have this share of all CPU time; above it the host counts as busy. */
export const BUSY = 0.05;

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Fields of the first line of /proc/stat (proc(5)): idle, waiting for disks, and guests, which count as user already. */
const NOT_BUSY = new Set([3, 4, 8, 9]);
/** User and system time of this process and of its ended children, counted behind the name in /proc/self/stat. */
const OWN_FIELDS = [11, 12, 13, 14];

/** Reads the clocks of the kernel; steal, which a neighbour on the same hardware takes, counts as busy. */
export function cpuTimes(): CpuTimes {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const fields = line.trim().split(/\s+/).slice(1).map(Number);
  const busy = fields.reduce((sum, ticks, index) => (NOT_BUSY.has(index) ? sum : sum + ticks), 0);
  const self = readFileSync('/proc/self/stat', 'utf8');
  const own = self
    .slice(self.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const mine = OWN_FIELDS.reduce((sum, field) => sum + (own[field] ?? 0), 0);
  return { all: busy / TICKS, own: mine / TICKS, at: performance.now() / 1000 };
}

/** The share of all CPU time between two readings that went to other programs or was stolen; 0 to 1. */
export function foreignShare(from: CpuTimes, to: CpuTimes): number {
  const room = (to.at - from.at) * cpus().length;
  return Math.max(0, (to.all - from.all - (to.own - from.own)) / room);
}
