/** Says on standard error what is measured and how long it took, so that minutes are not silent. */
export async function told<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  process.stderr.write(`${what} ... `);
  const measured = await work();
  process.stderr.write(`${((performance.now() - from) / 1000).toFixed(0)} s\n`);
  return measured;
}
