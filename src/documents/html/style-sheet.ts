import { type Declarations, type Declared, parseDeclarations } from './css.ts';

/** What a rule asks of an element; selectors that look at other elements are passed over. */
interface Selector {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly before: boolean;
}

interface Rule extends Selector {
  readonly declarations: Declarations;
  /** The rule that asks more of an element outdoes the others; of equals the later one. */
  readonly weight: number;
  readonly order: number;
}

/** The rules of a page by what they first ask for. */
export type StyleSheet = ReadonlyMap<string, readonly Rule[]>;

/** What rules look at. */
export interface Styled {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** The style attribute. */
  readonly style: string;
}

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g;
const SELECTOR = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)(::?before)?$/i;

/** Reads the rules of style elements; those for printers, fonts and pages (at-rules) are passed over. */
export function parseStyleSheet(text: string): StyleSheet {
  const rules = new Map<string, Rule>();
  let order = 0;
  for (const { selector, ...rule } of rulesOf(text.replaceAll(COMMENT, ' '))) {
    // Rules with one selector are one rule, of which the later declarations hold.
    const earlier = rules.get(selector)?.declarations ?? new Map();
    rules.set(selector, { ...rule, declarations: inForce([earlier, rule.declarations]), order });
    order += 1;
  }
  return Map.groupBy(rules.values(), keyOf);
}

type Unordered = Omit<Rule, 'order'> & { readonly selector: string };

function* rulesOf(css: string): Generator<Unordered> {
  for (const { prelude, body } of blocksOf(css)) {
    if (!prelude.startsWith('@')) yield* rulesFor(prelude, body);
  }
}

interface StyleBlock {
  /** Selectors, or the name of an at-rule. */
  readonly prelude: string;
  readonly body: string;
}

function* blocksOf(css: string): Generator<StyleBlock> {
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open === -1) return;
    // A statement such as @import ends before the selector of the next rule.
    const before = css.slice(at, open);
    const prelude = before.slice(before.lastIndexOf(';') + 1).trim();
    const close = prelude.startsWith('@') ? endOfBlock(css, open) : css.indexOf('}', open);
    const end = close === -1 ? css.length : close;
    yield { prelude, body: css.slice(open + 1, end) };
    at = end + 1;
  }
}

/** At-rules that colour nothing on the screen; `@list` is Word's. */
const NOT_ON_SCREEN = /^@(?:font-face|page|list|media\s+print|charset|namespace|counter-style|keyframes)\b/i;
/** Links, and what a reader points at, have colours of their own. */
const OF_LINKS = /:(?:link|visited|hover|active|focus)\b/i;
const LOOKS = /\b(?:color|background|font(?:-size)?)\b/i;

/** Whether rules that are passed over may decide which colour stands where: then nobody can tell. */
export function passesOverColours(text: string): boolean {
  return [...blocksOf(text.replaceAll(COMMENT, ' '))].some(({ prelude, body }) => {
    if (!LOOKS.test(body) || NOT_ON_SCREEN.test(prelude)) return false;
    return prelude.split(',').some((one) => parseSelector(one.trim()) === undefined && !OF_LINKS.test(one));
  });
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function* rulesFor(selectors: string, body: string): Generator<Unordered> {
  const declarations = parseDeclarations(body);
  if (declarations.size === 0) return;
  for (const text of selectors.split(',')) {
    const selector = parseSelector(text.trim());
    if (selector === undefined) continue;
    yield { ...selector, selector: text.trim(), declarations, weight: weightOf(selector) };
  }
}

function parseSelector(text: string): Selector | undefined {
  const [whole, tag, marks = '', before] = SELECTOR.exec(text) ?? [];
  if (whole === undefined || whole === '') return undefined;
  const names = marks.match(/[.#][\w-]+/g) ?? [];
  return {
    tag: tag === undefined || tag === '*' ? undefined : tag.toLowerCase(),
    id: names.find((name) => name.startsWith('#'))?.slice(1),
    classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
    before: before !== undefined,
  };
}

function weightOf({ tag, id, classes }: Selector): number {
  return (id === undefined ? 0 : 10_000) + classes.length * 100 + (tag === undefined ? 0 : 1);
}

function keyOf({ tag, id, classes }: Selector): string {
  if (id !== undefined) return `#${id}`;
  return classes[0] === undefined ? (tag ?? '*') : `.${classes[0]}`;
}

/** What holds for an element, or for the text generated before it. */
export function declarationsFor(
  sheet: StyleSheet,
  element: Styled,
  { before = false } = {},
): ReadonlyMap<string, string> {
  const keys = [element.tag, '*', `#${element.id}`, ...element.classes.map((name) => `.${name}`)];
  const rules = keys
    .flatMap((key) => sheet.get(key) ?? [])
    .filter((rule) => rule.before === before && matches(rule, element))
    .toSorted((one, other) => one.weight - other.weight || one.order - other.order)
    .map(({ declarations }) => declarations);
  const declared = inForce(before ? rules : [...rules, parseDeclarations(element.style)]);
  return new Map([...declared].map(([name, { value }]) => [name, value]));
}

function matches({ tag, id, classes }: Rule, element: Styled): boolean {
  return (
    (tag === undefined || tag === element.tag) &&
    (id === undefined || id === element.id) &&
    classes.every((name) => element.classes.includes(name))
  );
}

/** Of what is declared for one element, the later; what is important outdoes that. */
function inForce(declarations: readonly Declarations[]): Declarations {
  const found = new Map<string, Declared>();
  for (const [name, declared] of declarations.flatMap((one) => [...one])) {
    if (declared.important || found.get(name)?.important !== true) found.set(name, declared);
  }
  return found;
}
