import { FLAG } from '../building/flags.ts';
import { colouredFlags } from './colours.ts';
import { wordsOfValue } from './css.ts';
import { hasAttribute, type PageElement } from './page.ts';
import type { Inherited } from './state.ts';

const TAG_FLAGS: Readonly<Record<string, number>> = {
  b: FLAG.bold,
  strong: FLAG.bold,
  th: FLAG.bold,
  h1: FLAG.bold,
  h2: FLAG.bold,
  h3: FLAG.bold,
  h4: FLAG.bold,
  h5: FLAG.bold,
  h6: FLAG.bold,
  i: FLAG.italic,
  em: FLAG.italic,
  cite: FLAG.italic,
  u: FLAG.underlined,
  s: FLAG.struck,
  strike: FLAG.struck,
  del: FLAG.deleted,
  ins: FLAG.inserted,
};

const SEMI_BOLD = 600;
const HEADING = /^h([1-6])$/;

export type Style = ReadonlyMap<string, string>;

/** How text in an element looks: as its tag and its style say, else as around it. */
export function lookInside(element: PageElement, style: Style, outer: Inherited): Inherited {
  const { tagName } = element;
  const font = style.get('font-family') ?? (tagName === 'font' ? faceOf(element) : undefined);
  const space = style.get('white-space');
  return {
    ...outer,
    flags: colouredFlags(
      element,
      style,
      styledFlags(style, outer.flags | (TAG_FLAGS[tagName] ?? 0)) | hiddenFlag(element, style),
    ),
    font: font === undefined ? outer.font : firstFont(font),
    kept: space === undefined ? outer.kept || tagName === 'pre' : /^(?:pre|break-spaces)/.test(space),
    headingLevel: headingLevel(element) ?? outer.headingLevel,
    depth: outer.depth + 1,
  };
}

function faceOf({ attrs }: PageElement): string | undefined {
  return attrs.find(({ name }) => name === 'face')?.value;
}

function firstFont(family: string): string {
  return (family.split(',')[0] ?? '').replaceAll(/["']/g, '').trim();
}

function headingLevel(element: PageElement): number | undefined {
  const byTag = HEADING.exec(element.tagName)?.[1];
  if (byTag !== undefined) return Number(byTag);
  const role = element.attrs.find(({ name }) => name === 'role')?.value;
  if (role !== 'heading') return undefined;
  const level = Number.parseInt(element.attrs.find(({ name }) => name === 'aria-level')?.value ?? '2', 10);
  return level >= 1 && level <= 9 ? level : 2;
}

function styledFlags(style: Style, outer: number): number {
  let flags = outer;
  const set = (flag: number, on: boolean): void => {
    flags = on ? flags | flag : flags & ~flag;
  };
  const weight = style.get('font-weight');
  if (weight !== undefined)
    set(FLAG.bold, weight === 'bold' || weight === 'bolder' || Number(weight) >= SEMI_BOLD);
  const slant = style.get('font-style');
  if (slant !== undefined) set(FLAG.italic, slant === 'italic' || slant === 'oblique');
  const letters = style.get('text-transform');
  if (letters !== undefined) set(FLAG.capitals, letters === 'uppercase');
  // A line through an element goes through all that stands in it, whatever that says.
  const lines = wordsOfValue(style.get('text-decoration') ?? style.get('text-decoration-line') ?? '');
  if (lines.includes('line-through')) set(FLAG.struck, true);
  if (lines.includes('underline')) set(FLAG.underlined, true);
  return flags;
}

function hiddenFlag(element: PageElement, style: Style): number {
  return isHidden(element, style) ? FLAG.hidden : 0;
}

/** Whether the page shows nothing of an element. */
export function isHidden(element: PageElement, style: Style): boolean {
  const display = style.get('display');
  if (display === 'none' || style.get('mso-hide') === 'all') return true;
  if (/^(?:hidden|collapse)$/.test(style.get('visibility') ?? '')) return true;
  // The attribute is a rule like those of the page, and gives way to them.
  if (hasAttribute(element, 'hidden') && display === undefined) return true;
  return element.tagName === 'dialog' && !hasAttribute(element, 'open');
}
