import { extname } from 'node:path';
import { checkDestination, checkFolder, saveFile, saveFolder } from '../audit/save.ts';
import { UsageError } from '../audit/usage-error.ts';
import type { AuditResult } from '../model/result.ts';
import type { ReportOptions } from '../reports/options.ts';
import type { Chunk, FilePart } from '../reports/output.ts';
import { FILE_FORMATS, FOLDER_FORMATS, type Format } from './renderers.ts';

type Output =
  | { readonly type: 'file'; readonly format: Format<Chunk> }
  | { readonly type: 'folder'; readonly format: Format<FilePart> };

/** A name that ends so is a folder's, whatever stands before it. */
const FOLDER_NAME = /[/\\]$/u;

/**
 * Makes sure that a report of this name has a format and a place.
 *
 * @throws UsageError
 */
export async function checkOutput(path: string): Promise<void> {
  const { type } = await outputOf(path);
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
export async function writeReport(path: string, result: AuditResult, options: ReportOptions): Promise<void> {
  const output = await outputOf(path);
  if (output.type === 'file') {
    const render = await output.format.load();
    await saveFile(path, render(result, options));
  } else {
    const render = await output.format.load();
    await saveFolder(path, render(result, options));
  }
}

async function outputOf(path: string): Promise<Output> {
  const extension = extname(path.replace(FOLDER_NAME, '')).toLowerCase();
  const folder = FOLDER_FORMATS[extension] ?? (FOLDER_NAME.test(path) ? FOLDER_FORMATS['/'] : undefined);
  if (folder !== undefined) return { type: 'folder', format: folder };
  const file = FILE_FORMATS[extension];
  if (file !== undefined && !FOLDER_NAME.test(path)) return { type: 'file', format: file };
  throw await unknownFormat(path, extension);
}

async function unknownFormat(path: string, extension: string): Promise<UsageError> {
  const { didYouMean } = await import('../language/nearest.ts');
  const known = [...Object.keys(FILE_FORMATS), ...Object.keys(FOLDER_FORMATS)].filter((end) => end !== '/');
  const what = extension === '' ? 'has no ending.' : `ends in "${extension}".${didYouMean(extension, known)}`;
  return new UsageError(
    `No format is known for the report "${path}": its name ${what} End it in ${known.join(', ')}, or in "/" for a folder of CSV tables.`,
  );
}
