import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_OF } from '../../../fixtures/make/layouts/layout.ts';
import { newFolder } from '../draft.ts';
import type { Command } from './watched.ts';

/** One of our runs held against another program over the same files, start-up included in both. */
export interface Contest {
  readonly files: 'Word' | 'PDF';
  readonly ours: string;
  readonly oursCommand: Command;
  readonly reference: string;
  /** Absent where the reference is not installed. */
  readonly referenceCommand?: Command;
  /** The most that our time may be, as a multiple of the reference's. */
  readonly bar: number | null;
}

const RUN = fileURLToPath(new URL('../../../bin/run.js', import.meta.url));

/** Our audit of a folder; the result as JSON. */
export const auditOf = (folder: string, more: readonly string[] = [], asOf: string = AS_OF): Command => ({
  program: process.execPath,
  args: [RUN, 'check', folder, '--json', '--no-progress', '--as-of', asOf, ...more],
});

const inNode = (script: string, folder: string): Command => ({
  program: process.execPath,
  args: ['--input-type=module', '--eval', script, folder],
});

const EACH_FILE = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { join } from 'node:path';
  const files = readdirSync(process.argv[1]).toSorted().map((name) => join(process.argv[1], name));
`;

const MAMMOTH = `${EACH_FILE}
  const { default: mammoth } = await import('${import.meta.resolve('mammoth')}');
  for (const path of files) await mammoth.convertToHtml({ path });
`;

const GET_TEXT = `${EACH_FILE}
  const { PDFParse } = await import('${import.meta.resolve('pdf-parse')}');
  for (const path of files) {
    const parser = new PDFParse({ data: readFileSync(path) });
    await parser.getText();
    await parser.destroy();
  }
`;

/** A rule for textlint that looks for a few phrases, as a list of wordings for a style check would. */
const PHRASE_RULE = `
  const PHRASES = [/as (and when )?(required|needed|appropriate)/gi, /access to/gi, /opportunit(y|ies)/gi, /regular(ly)?/gi];
  module.exports = (context) => ({
    [context.Syntax.Str](node) {
      const text = context.getSource(node);
      for (const phrase of PHRASES) {
        for (const { index } of text.matchAll(phrase)) {
          context.report(node, new context.RuleError('Weak wording', { index }));
        }
      }
    },
  });
`;

const installed = (...programs: readonly string[]): boolean =>
  programs.every((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0);

/** Every Word file through pandoc, and the texts through textlint at once; exit code 1 means findings. */
function pandocAndTextlint(folder: string): Command | undefined {
  if (!installed('pandoc', 'textlint')) return undefined;
  const texts = newFolder();
  const rules = join(newFolder(), 'rules');
  mkdirSync(rules);
  writeFileSync(join(rules, 'phrases.js'), PHRASE_RULE);
  const script = `
    for file in "$0"/*; do pandoc --from docx --to plain --output "$1/$(basename "$file" .docx).txt" "$file" || exit 2; done
    textlint --no-color --rulesdir "$2" "$1"/*.txt`;
  return { program: 'sh', args: ['-c', script, folder, texts, rules] };
}

function pdftotext(folder: string): Command | undefined {
  if (!installed('pdftotext')) return undefined;
  const script = 'for file in "$0"/*; do pdftotext -layout "$file" /dev/null || exit 2; done';
  return { program: 'sh', args: ['-c', script, folder] };
}

const against = (
  reference: string,
  command: Command | undefined,
): Pick<Contest, 'reference' | 'referenceCommand'> =>
  command === undefined ? { reference } : { reference, referenceCommand: command };

/** The contests over a folder of Word plans and one of PDF plans, each without folders below it. */
export function contestsOver({ word, pdf }: { readonly word: string; readonly pdf: string }): Contest[] {
  const ours = 'default workers';
  const mammoth = against('mammoth convertToHtml, one process', inNode(MAMMOTH, word));
  const peers = against('pandoc and textlint', pandocAndTextlint(word));
  const getText = against('pdf-parse getText, one process', inNode(GET_TEXT, pdf));
  const popplers = against('pdftotext -layout, a process a file', pdftotext(pdf));
  const one = auditOf(pdf, ['--workers', '1']);
  const two = auditOf(pdf, ['--workers', '2']);
  return [
    { files: 'Word', ours, oursCommand: auditOf(word), ...mammoth, bar: 1 },
    { files: 'Word', ours, oursCommand: auditOf(word), ...peers, bar: 0.1 },
    { files: 'PDF', ours: 'one worker', oursCommand: one, ...getText, bar: 1.35 },
    { files: 'PDF', ours: 'two workers', oursCommand: two, ...getText, bar: 0.92 },
    { files: 'PDF', ours, oursCommand: auditOf(pdf), ...popplers, bar: null },
  ];
}
