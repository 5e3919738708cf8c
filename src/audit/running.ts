/** Whether a process of this number runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A name for something of this run alone, which later runs can tell to be left over. */
export function nameOfRun(): string {
  return `${process.pid}-${crypto.randomUUID()}`;
}

/** Whether the run that made the name has ended; one that had our own number has, as in a container started anew. */
export function isLeftOver(name: string): boolean {
  const pid = Number.parseInt(name, 10);
  return Number.isNaN(pid) || pid === process.pid || !isRunning(pid);
}
