import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Each folder of src/ with those it may import, itself apart: imports run downwards only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  checks: ['language', 'model'],
  documents: ['language', 'model'],
  plan: ['language', 'model'],
  packs: ['checks', 'language', 'model'],
  engine: ['checks', 'language', 'model'],
  archive: ['language', 'model'],
  reports: ['language', 'model'],
  audit: ['archive', 'engine', 'packs', 'plan', 'documents', 'reports', 'language', 'model'],
  cli: ['audit', 'packs', 'reports', 'language', 'model'],
  commands: ['cli', 'audit', 'packs', 'reports', 'engine', 'plan', 'documents', 'language', 'model'],
};

/** Packages that one folder alone may import. */
const ONLY_IN: Readonly<Record<string, string>> = {
  natural: 'language',
  'pdf-parse': 'documents',
  'pdfjs-dist': 'documents',
  saxes: 'documents',
  fflate: 'documents reports',
  parse5: 'documents',
  yaml: 'packs',
  '@oclif/core': 'commands cli',
  chalk: 'reports cli commands',
  'cli-table3': 'reports',
  tinypool: 'audit',
};

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = relative(join(root, 'src'), join(entry.parentPath, entry.name));
      const text = readFileSync(join(root, 'src', path), 'utf8');
      const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
      return { path, folder: path.split('/')[0] ?? '', text, imports };
    });
}

const files = sourceFiles();

const importedPath = (file: SourceFile, specifier: string): string =>
  normalize(join(dirname(file.path), specifier));

describe('the import graph', () => {
  it('has only the folders of the design', () => {
    expect(
      [...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_IMPORT)),
    ).toEqual([]);
  });

  it('runs downwards only', () => {
    const upward = files.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => importedPath(file, specifier).split('/')[0] ?? '')
        .filter((folder) => folder !== file.folder && !MAY_IMPORT[file.folder]?.includes(folder))
        .map((folder) => `${file.path} imports ${folder}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no circle', () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        file.imports
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => importedPath(file, specifier)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) {
        circles.push([...way.slice(way.indexOf(path)), path].join(' > '));
      } else if (!done.has(path)) {
        for (const next of graph.get(path) ?? []) {
          visit(next, [...way, path]);
        }
        done.add(path);
      }
    };
    for (const path of graph.keys()) {
      visit(path, []);
    }
    expect(circles).toEqual([]);
  });

  it('keeps each library in its own folder, and natural to its sub-paths', () => {
    const strays = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const owner = Object.keys(ONLY_IN).find(
          (name) => specifier === name || specifier.startsWith(`${name}/`),
        );
        const folders = owner === undefined ? undefined : ONLY_IN[owner]?.split(' ');
        const wrongRoom = folders !== undefined && !folders.includes(file.folder);
        return wrongRoom || specifier === 'natural' ? [`${file.path} imports ${specifier}`] : [];
      }),
    );
    expect(strays).toEqual([]);
  });

  it('asks what day it is in commands only', () => {
    const clocks = files.filter(
      ({ folder, text }) => folder !== 'commands' && /new Date\(\)|Date\.now\(\)/.test(text),
    );
    expect(clocks.map(({ path }) => path)).toEqual([]);
  });

  it('changes no flag of V8 while it runs: that ended one worker in twenty', () => {
    const changing = files.filter(({ text }) => text.includes('setFlagsFromString'));
    expect(changing.map(({ path }) => path)).toEqual([]);
  });
});

describe('sizes', () => {
  const lines = files.map(({ path, text }) => ({ path, count: text.split('\n').length - 1 }));
  const sorted = lines.map(({ count }) => count).toSorted((a, b) => a - b);

  it('no file is above 300 lines', () => {
    expect(lines.filter(({ count }) => count > 300)).toEqual([]);
  });

  it('few files are above 150 lines, and the median is small', () => {
    expect(sorted.filter((count) => count > 150).length / sorted.length).toBeLessThanOrEqual(0.1);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });
});
