import type { Block, Document, Paragraph } from '../../src/model/document.ts';

/** Marks that decide whether a reader of the page sees a run, or takes it as the writer's. */
const TOLD = ['struck', 'hidden', 'deleted', 'inserted', 'placeholder', 'image'] as const;

function runsText({ runs }: Paragraph): string {
  const told = runs.flatMap(({ text, marks }) =>
    TOLD.filter((mark) => marks.includes(mark)).map((mark) => `{${mark}:${text.trim()}}`),
  );
  return told.length === 0 ? '' : ` ${told.join('')}`;
}

function paragraphLine(paragraph: Paragraph): string {
  const { role, level, label, text, bold, source } = paragraph;
  const kind = role === 'body' ? '' : `${role === 'heading' ? '#' : '-'}${level} `;
  const looks = `${source === undefined ? '' : '[box] '}${label === undefined ? '' : `<${label}> `}${bold ? '*' : ''}`;
  return `${kind}${looks}${text.replaceAll('\n', ' / ')}${runsText(paragraph)}`;
}

/** Blocks as lines to compare: kind, label, text and telling marks; cells with their place and size. */
export function outline(blocks: readonly Block[], indent = ''): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [`${indent}${paragraphLine(block)}`];
    return block.rows.flatMap(({ header, cells }) => [
      `${indent}row${header ? ' (header)' : ''}`,
      ...cells.flatMap((cell) => [
        `${indent}| ${cell.row},${cell.column}${spans(cell)}`,
        ...outline(cell.blocks, `${indent}| `),
      ]),
    ]);
  });
}

function spans({ rowSpan, columnSpan }: { rowSpan: number; columnSpan: number }): string {
  return rowSpan === 1 && columnSpan === 1 ? '' : ` (${rowSpan} x ${columnSpan})`;
}

/** The whole document, its text first. */
export function outlineOf({ blocks, furniture, notes, unread }: Document): readonly string[] {
  const around = furniture.map(({ kind, text }) => `${kind}: ${text}`).toSorted();
  return [
    ...outline(blocks),
    ...around,
    ...outline(notes).map((line) => `note: ${line}`),
    ...unread.map(({ what }) => `unread: ${what}`),
  ];
}
