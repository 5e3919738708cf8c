/** Ends the process without waiting for anything: only where there is nothing left to save. */
export function leave(exitCode: number): never {
  // oxlint-disable-next-line unicorn/no-process-exit
  process.exit(exitCode);
}
