import { viewOf } from './compound-file.ts';
import { type Modifier, modifiersIn } from './modifiers.ts';

/** A style as the file keeps it (MS-DOC 2.9.260). */
interface Style {
  readonly base: number;
  readonly name: string;
  /** The heading level of a built-in heading or title, from 1. */
  readonly heading: number | undefined;
  readonly paragraph: readonly Modifier[];
  readonly character: readonly Modifier[];
}

/** A style with all it inherits: the modifiers of its chain, outermost first. */
export interface ResolvedStyle extends Pick<Style, 'name' | 'heading' | 'paragraph' | 'character'> {}

export interface Styles {
  readonly declared: readonly (Style | undefined)[];
  readonly resolved: Map<number, ResolvedStyle>;
}

const NONE = 0xfff;
const PARAGRAPH = 1;
const CHARACTER = 2;
const LAST_HEADING = 9;
const TITLE = 62;
const LONGEST_CHAIN = 20;

/** The style sheet: each style by its number. */
export function readStyles(sheet: Uint8Array): Styles {
  const declared: (Style | undefined)[] = [];
  if (sheet.byteLength < 6) return { declared, resolved: new Map() };
  const view = viewOf(sheet);
  const baseBytes = view.getUint16(4, true);
  let at = 2 + view.getUint16(0, true);
  while (at + 2 <= sheet.byteLength) {
    const size = view.getUint16(at, true);
    declared.push(size === 0 ? undefined : styleOf(sheet.subarray(at + 2, at + 2 + size), baseBytes));
    at += 2 + size + (size % 2);
  }
  return { declared, resolved: new Map() };
}

function styleOf(bytes: Uint8Array, baseBytes: number): Style | undefined {
  const view = viewOf(bytes);
  if (bytes.byteLength < baseBytes + 2) return undefined;
  const builtIn = view.getUint16(0, true) & 0xfff;
  const kindAndBase = view.getUint16(2, true);
  const characters = view.getUint16(baseBytes, true);
  const name = new TextDecoder('utf-16le').decode(
    bytes.subarray(baseBytes + 2, baseBytes + 2 + characters * 2),
  );
  const parts = partsOf(bytes.subarray(baseBytes + 4 + characters * 2), view.getUint16(4, true) & 0xf);
  return {
    base: kindAndBase >> 4,
    name,
    heading: headingOf(builtIn),
    ...modifiersOf(parts, kindAndBase & 0xf),
  };
}

function headingOf(builtIn: number): number | undefined {
  if (builtIn === TITLE) return 1;
  return builtIn >= 1 && builtIn <= LAST_HEADING ? builtIn : undefined;
}

/** The parts of a style's formatting, each begun at an even place. */
function partsOf(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (parts.length < count && at + 2 <= bytes.byteLength) {
    const size = view.getUint16(at, true);
    parts.push(bytes.subarray(at + 2, at + 2 + size));
    at += 2 + size + (size % 2);
  }
  return parts;
}

function modifiersOf(parts: readonly Uint8Array[], kind: number): Pick<Style, 'paragraph' | 'character'> {
  const [first = new Uint8Array(), second = new Uint8Array()] = parts;
  if (kind === CHARACTER) return { paragraph: [], character: modifiersIn(first) };
  if (kind !== PARAGRAPH) return { paragraph: [], character: [] };
  // The part of the paragraph begins with the number of the style itself.
  return { paragraph: modifiersIn(first.subarray(2)), character: modifiersIn(second) };
}

/** The style with what it inherits; a plain one where there is none of that number. */
export function resolveStyle(styles: Styles, number: number): ResolvedStyle {
  const known = styles.resolved.get(number);
  if (known !== undefined) return known;
  const chain: Style[] = [];
  for (let at = number; at !== NONE && chain.length < LONGEST_CHAIN; ) {
    const style = styles.declared[at];
    if (style === undefined) break;
    chain.unshift(style);
    at = style.base;
  }
  const resolved: ResolvedStyle = {
    name: chain.at(-1)?.name ?? '',
    heading: chain.findLast(({ heading }) => heading !== undefined)?.heading,
    paragraph: chain.flatMap(({ paragraph }) => paragraph),
    character: chain.flatMap(({ character }) => character),
  };
  styles.resolved.set(number, resolved);
  return resolved;
}
