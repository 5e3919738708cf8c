import type { SavableResult } from '../../model/archive-facts.ts';
import { plainText, tableLines } from '../markdown/escape.ts';
import type { ReportOptions } from '../options.ts';
import type { BoardBlock, BoardSection } from './content.ts';
import { boardPaper } from './paper.ts';

/** The board paper as Markdown. */
export function* boardMarkdown(result: SavableResult, options: ReportOptions): Iterable<string> {
  const { title, subtitle, page, annex } = boardPaper(result, options);
  yield `# ${plainText(title)}\n\n${plainText(subtitle)}\n`;
  for (const section of page) yield* sectionLines(section, '##');
  if (annex.length === 0) return;
  yield '\n---\n\n## Annex\n';
  for (const section of annex) yield* sectionLines(section, '###');
}

function* sectionLines({ title, blocks }: BoardSection, mark: string): Iterable<string> {
  yield `\n${mark} ${plainText(title)}\n`;
  for (const block of blocks) yield* blockLines(block);
}

function* blockLines(block: BoardBlock): Iterable<string> {
  yield '\n';
  if (block.kind === 'paragraph') yield `${plainText(block.text)}\n`;
  else if (block.kind === 'list') for (const item of block.items) yield `- ${plainText(item)}\n`;
  else {
    const { caption, head, rows } = block.table;
    yield `**${plainText(caption)}**\n\n`;
    yield* tableLines(
      head.map(plainText),
      rows.map((row) => row.map(plainText)),
    );
  }
}
