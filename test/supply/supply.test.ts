import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isWithin, lockedPackages } from './lockfile.ts';
import { componentsOf } from './sbom.ts';

const advisoriesSchema = z.strictObject({
  checked: z.iso.date(),
  advisories: z.array(
    z.strictObject({ package: z.string(), id: z.string(), what: z.string(), affected: z.string() }),
  ),
});

const { advisories } = advisoriesSchema.parse(
  parse(readFileSync(new URL('advisories.yaml', import.meta.url), 'utf8')),
);
const locked = lockedPackages();

/** The one that brings a program: it unpacks nothing and builds nothing of ours. */
const WITH_SCRIPT = ['node', 'fsevents'];

/** What may be used without asking anybody; each is named in the bill of materials. */
const LICENCES =
  /^(?:MIT|MIT-0|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|0BSD|CC0-1\.0|MPL-2\.0|Python-2\.0|Unlicense|\(MIT (?:OR|AND) [\w.-]+\)|MIT AND [\w.-]+|[\w.-]+ OR MIT)$/;

describe('packages that are installed', () => {
  it('are those whose digest is kept here, wherever they come from', () => {
    const doubtful = locked.filter(
      ({ resolved, integrity, link }) =>
        link === true ||
        !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
        (resolved !== undefined && !resolved.startsWith('https://')),
    );
    expect(doubtful.map(({ name }) => name)).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    const running = locked.filter(({ hasInstallScript }) => hasInstallScript === true);
    expect(running.map(({ name }) => name).filter((name) => !WITH_SCRIPT.includes(name))).toEqual([]);
  });

  it('have no weakness that is known', () => {
    const weak = locked.flatMap(({ name, version }) =>
      advisories
        .filter((advisory) => advisory.package === name && isWithin(version, advisory.affected))
        .map(({ id }) => `${name} ${version}: ${id}`),
    );
    expect(weak).toEqual([]);
  });

  it('the list would notice one', () => {
    expect(isWithin('1.12.9', '<1.13.0')).toBe(true);
    expect(isWithin('1.13.0', '<1.13.0')).toBe(false);
    expect(isWithin('5.4.296', '>=5.6.83 <6.2.108')).toBe(false);
    expect(isWithin('6.0.1', '>=5.6.83 <6.2.108')).toBe(true);
  });

  it('pdf.js that runs is the one that the list is held against', () => {
    const require = createRequire(import.meta.url);
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(require.resolve('pdfjs-dist/package.json'), 'utf8')));
    const text = readFileSync(require.resolve('pdfjs-dist/legacy/build/pdf.mjs'), 'utf8');
    expect(text).toContain(`"${manifest.version}"`);
    expect(locked.filter(({ name }) => name === 'pdfjs-dist').map(({ version }) => version)).toEqual([
      manifest.version,
    ]);
  });
});

describe('the bill of materials', () => {
  const components = componentsOf(locked);

  it('names what a user runs, and nothing that only developers need', () => {
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['mammoth', 'pdfjs-dist', 'saxes', '@oclif/core']));
    expect(names).not.toContain('vitest');
  });

  it('gives each a licence that lets it be used', () => {
    const odd = components.filter(({ licenses: [first] }) => !LICENCES.test(first?.expression ?? ''));
    expect(odd.map(({ name, licenses }) => `${name}: ${licenses[0]?.expression}`)).toEqual([]);
  });

  it('gives each the digest of its bytes, in hexadecimal', () => {
    for (const { hashes } of components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  });
});
