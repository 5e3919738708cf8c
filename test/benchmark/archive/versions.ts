import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';

const packageVersion = (name: string): string => {
  const path = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${(JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version}`;
};

/** The first line that a program prints about its version, on either stream; "not installed" where there is none. */
function programVersion(program: string, flag: string): string {
  const { error, stdout, stderr } = spawnSync(program, [flag], { encoding: 'utf8' });
  const [line = ''] = `${stdout}${stderr}`.split('\n');
  return error === undefined
    ? `${program} ${/\d[\w.]*/.exec(line)?.[0] ?? line}`
    : `${program} not installed`;
}

/** The machine and all versions that the figures depend on. */
export const madeWith = (): string =>
  [
    `Node ${process.version}`,
    `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `${process.platform} ${release()}`,
    packageVersion('mammoth'),
    packageVersion('pdf-parse'),
    programVersion('pdftotext', '-v'),
    programVersion('pandoc', '--version'),
    programVersion('textlint', '--version'),
  ].join(', ');
