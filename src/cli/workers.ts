import { availableParallelism } from 'node:os';

const MIB = 1024 * 1024;

/**
 * How many documents are read at the same time where the user says nothing: one for each processor that this
 * process may use, as far as there is memory for what each may take. The load average has no say: it counts what
 * ran in the last minute, an audit just finished included, and a processor is shared fairly among those that want it.
 */
export function defaultWorkers(maxMemoryMb: number): number {
  const room = Math.floor(process.availableMemory() / (maxMemoryMb * MIB));
  return Math.max(1, Math.min(availableParallelism(), room));
}
