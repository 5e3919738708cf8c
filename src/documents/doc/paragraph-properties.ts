import { isParagraphShaded } from './colours.ts';
import { viewOf } from './compound-file.ts';
import type { FormatRun } from './format-pages.ts';
import { MODIFIER, type Modifier, modifiersIn, numberOf } from './modifiers.ts';
import { type ResolvedStyle, resolveStyle, type Styles } from './styles.ts';

/** What a paragraph is beside its text. */
export interface ParagraphProperties {
  readonly style: ResolvedStyle;
  /** How many tables it stands in. */
  readonly depth: number;
  /** It ends a row; the last cell of the row is ended already. */
  readonly endsRow: boolean;
  /** It ends a cell of a table inside a table. */
  readonly endsInnerCell: boolean;
  readonly outline: number | undefined;
  readonly list: number;
  readonly listLevel: number;
  /** A colour lies behind it. */
  readonly shaded: boolean;
  /** Modifiers of the row that it ends. */
  readonly row: readonly Modifier[];
}

interface Source {
  readonly styles: Styles;
  /** The stream that keeps what is too long for a page of formatting. */
  readonly data: Uint8Array;
}

const BODY_TEXT = 9;
const ELSEWHERE: readonly number[] = [MODIFIER.elsewhere, MODIFIER.elsewhereOlder, MODIFIER.tableElsewhere];

/** The properties of the paragraph whose end has this formatting. */
export function paragraphProperties(
  { styles, data }: Source,
  { style: number, modifiers }: Pick<FormatRun, 'style' | 'modifiers'>,
): ParagraphProperties {
  const own = modifiers.flatMap((modifier) => withElsewhere(modifier, data));
  const restyled = own.findLast(({ code }) => code === MODIFIER.paragraphStyle);
  const style = resolveStyle(styles, restyled === undefined ? number : numberOf(restyled));
  const all = [...style.paragraph, ...own];
  const value = (code: number): number | undefined => {
    const modifier = all.findLast((one) => one.code === code);
    return modifier === undefined ? undefined : numberOf(modifier);
  };
  const inTable = value(MODIFIER.inTable) === 1 || value(MODIFIER.rowEnd) === 1;
  const depth = (value(MODIFIER.tableDepth) ?? (inTable ? 1 : 0)) + (value(MODIFIER.moreTableDepth) ?? 0);
  return {
    style,
    depth: Math.max(0, depth),
    endsRow: value(MODIFIER.rowEnd) === 1 || value(MODIFIER.innerRowEnd) === 1,
    endsInnerCell: value(MODIFIER.innerCellEnd) === 1,
    outline: outlineOf(value(MODIFIER.outline), style),
    list: value(MODIFIER.list) ?? 0,
    listLevel: value(MODIFIER.listLevel) ?? 0,
    shaded: isParagraphShaded(all),
    row: own,
  };
}

/** The heading level, from 1. */
function outlineOf(level: number | undefined, style: ResolvedStyle): number | undefined {
  if (level === undefined) return style.heading;
  return level < BODY_TEXT ? level + 1 : undefined;
}

/** Many modifiers lie in the stream Data, where one of the page refers to them (MS-DOC 2.6.2). */
function withElsewhere(modifier: Modifier, data: Uint8Array): readonly Modifier[] {
  if (!ELSEWHERE.includes(modifier.code)) return [modifier];
  const at = numberOf(modifier);
  if (at < 0 || at + 2 > data.byteLength) return [];
  const size = viewOf(data).getUint16(at, true);
  return modifiersIn(data.subarray(at + 2, at + 2 + size)).filter(({ code }) => !ELSEWHERE.includes(code));
}
