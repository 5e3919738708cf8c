import { extname } from 'node:path';
import { checkDestination, checkFolder, saveFile, saveFolder } from '../audit/save.ts';
import { UsageError } from '../audit/usage-error.ts';
import type { AuditResult } from '../model/result.ts';
import type { ReportOptions } from '../reports/options.ts';
import type { Chunk, FilePart } from '../reports/output.ts';
import { BOARD_FORMATS, FILE_FORMATS, FOLDER_FORMATS, type Format } from './renderers.ts';

type Output = { readonly path: string } & (
  | { readonly type: 'file'; readonly format: Format<Chunk> }
  | { readonly type: 'folder'; readonly format: Format<FilePart> }
);

/** What a report is; the name says its format. */
const KINDS = ['report', 'board'] as const;

type Kind = (typeof KINDS)[number];

/** A name that ends so is a folder's, whatever stands before it. */
const FOLDER_NAME = /[/\\]$/u;

/**
 * Makes sure that a report of this name, "[KIND=]FILE", has a format and a place.
 *
 * @throws UsageError
 */
export async function checkOutput(output: string): Promise<void> {
  const { type, path } = await outputOf(output);
  await (type === 'file' ? checkDestination(path) : checkFolder(path));
}

/** Whether one of the reports shows outcomes, provision and advice item by item. */
export async function showItems(outputs: readonly string[]): Promise<boolean> {
  const formats = await Promise.all(outputs.map(outputOf));
  return formats.some(({ format }) => format.items === true);
}

/** Whether one of the reports shows the text of documents. */
export async function showTexts(outputs: readonly string[]): Promise<boolean> {
  const formats = await Promise.all(outputs.map(outputOf));
  return formats.some(({ format }) => format.texts === true);
}

/** Writes the result as a report of this name: its end chooses the format. */
export async function writeReport(name: string, result: AuditResult, options: ReportOptions): Promise<void> {
  const output = await outputOf(name);
  if (output.type === 'file') {
    const render = await output.format.load();
    await saveFile(output.path, render(result, options));
  } else {
    const render = await output.format.load();
    await saveFolder(output.path, render(result, options));
  }
}

async function outputOf(output: string): Promise<Output> {
  const { kind, path } = await kindOf(output);
  const extension = extname(path.replace(FOLDER_NAME, '')).toLowerCase();
  const isFolder = FOLDER_NAME.test(path);
  if (kind === 'board') {
    const format = BOARD_FORMATS[extension];
    if (format !== undefined && !isFolder) return { path, type: 'file', format };
    throw new UsageError(
      `The board paper "${path}" is written as Markdown or for Word: end its name in ${Object.keys(BOARD_FORMATS).join(' or ')}.`,
    );
  }
  const folder = FOLDER_FORMATS[extension] ?? (isFolder ? FOLDER_FORMATS['/'] : undefined);
  if (folder !== undefined) return { path, type: 'folder', format: folder };
  const file = FILE_FORMATS[extension];
  if (file !== undefined && !isFolder) return { path, type: 'file', format: file };
  throw await unknownFormat(path, extension);
}

/** The kind before "=", and the name behind it. A name that holds "=" itself can be written with its folder. */
async function kindOf(output: string): Promise<{ readonly kind: Kind; readonly path: string }> {
  const [, named, path = ''] = /^([a-z]+)=(.*)$/isu.exec(output) ?? [];
  if (named === undefined) return { kind: 'report', path: output };
  const kind = KINDS.find((one) => one === named);
  if (kind !== undefined) return { kind, path };
  const { didYouMean } = await import('../language/nearest.ts');
  throw new UsageError(
    `No kind of report is called "${named}".${didYouMean(named, KINDS)} The kinds are ${KINDS.join(' and ')}; for a file of the name "${output}" write "./${output}".`,
  );
}

async function unknownFormat(path: string, extension: string): Promise<UsageError> {
  if (BOARD_FORMATS[extension] !== undefined) {
    return new UsageError(
      `Only the paper for a board is written for Word, and "${path}" does not say that it is one. Write it as: -o board=${path}`,
    );
  }
  const { didYouMean } = await import('../language/nearest.ts');
  const known = [...Object.keys(FILE_FORMATS), ...Object.keys(FOLDER_FORMATS)].filter((end) => end !== '/');
  const what = extension === '' ? 'has no ending.' : `ends in "${extension}".${didYouMean(extension, known)}`;
  return new UsageError(
    `No format is known for the report "${path}": its name ${what} End it in ${known.join(', ')}, or in "/" for a folder of CSV tables.`,
  );
}
