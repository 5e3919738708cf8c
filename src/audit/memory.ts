import { readFileSync } from 'node:fs';

const KIB = 1024;

/**
 * Resident memory of another process in bytes, or null where the system does not tell (all but Linux): there
 * the limit on the heap and the reader's own limits have to do.
 */
export function residentBytes(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? null : Number(kib) * KIB;
  } catch {
    return null;
  }
}
