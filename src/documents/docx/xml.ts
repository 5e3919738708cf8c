import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';
import {
  type Attributes,
  OUTER_SCOPE,
  type Scope,
  scopeInside,
  usualAttributes,
  usualName,
} from './namespaces.ts';

/** Returned by `open` to pass over the element with all that is in it. */
export const SKIP = Symbol('skip');

/** What to do at one kind of element. */
export interface Handler<State> {
  readonly open?: (state: State, attributes: Attributes) => typeof SKIP | void;
  readonly text?: (state: State, text: string) => void;
  readonly close?: (state: State) => void;
}

/** Handlers by element name with the prefixes of namespaces.ts: "w:p". Other elements are transparent. */
export type Handlers<State> = Readonly<Record<string, Handler<State>>>;

interface Walk<State> {
  readonly handlers: Handlers<State>;
  readonly state: State;
  readonly limits: Limits;
  /** Open elements; their scopes and handlers, outermost first. */
  readonly scopes: Scope[];
  readonly open: (Handler<State> | undefined)[];
  /** Handlers by the name as it stands in the file, for each scope. */
  readonly named: Map<Scope, Map<string, Handler<State> | undefined>>;
  /** Elements open inside a skipped one, itself included; 0 outside. */
  skipped: number;
}

/**
 * Walks one XML part once, calling the handlers in document order.
 *
 * @throws ReadProblem `truncated` (not well-formed) or `too-complex` (a document type declaration, nesting or
 * attributes beyond the limits: refused, never resolved).
 */
export function walkXml<State>(
  xml: string,
  handlers: Handlers<State>,
  options: { state: State; limits: Limits },
): void {
  const walk: Walk<State> = { ...options, handlers, scopes: [], open: [], named: new Map(), skipped: 0 };
  const parser = new SaxesParser<{ xmlns: false; position: boolean }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new ReadProblem('too-complex', 'It declares a document type, which no Word file does.');
  });
  parser.on('opentag', (tag) => openTag(walk, tag));
  parser.on('closetag', () => closeTag(walk));
  parser.on('text', (text) => addText(walk, text));
  parser.on('cdata', (text) => addText(walk, text));
  parser.on('error', (error) => {
    throw new ReadProblem('truncated', undefined, { cause: error });
  });
  parser.write(xml).close();
}

function openTag<State>(walk: Walk<State>, tag: SaxesTagPlain): void {
  checkSize(walk, tag.attributes);
  const outer = walk.scopes.at(-1) ?? OUTER_SCOPE;
  const scope = scopeInside(outer, tag.attributes);
  walk.scopes.push(scope);
  if (walk.skipped > 0) {
    walk.skipped += 1;
    walk.open.push(undefined);
    return;
  }
  const handler = handlerFor(walk, scope, tag.name);
  walk.open.push(handler);
  if (handler?.open?.(walk.state, usualAttributes(scope, tag.attributes)) === SKIP) walk.skipped = 1;
}

function closeTag<State>(walk: Walk<State>): void {
  walk.scopes.pop();
  const handler = walk.open.pop();
  if (walk.skipped > 0) walk.skipped -= 1;
  else handler?.close?.(walk.state);
}

function addText<State>(walk: Walk<State>, text: string): void {
  if (walk.skipped === 0) walk.open.at(-1)?.text?.(walk.state, text);
}

function handlerFor<State>(walk: Walk<State>, scope: Scope, name: string): Handler<State> | undefined {
  let named = walk.named.get(scope);
  if (named === undefined) walk.named.set(scope, (named = new Map()));
  if (!named.has(name)) named.set(name, walk.handlers[usualName(scope, name)]);
  return named.get(name);
}

function checkSize<State>({ scopes, limits }: Walk<State>, attributes: Attributes): void {
  if (scopes.length >= limits.maxXmlDepth) throw new ReadProblem('too-complex', 'It is nested too deeply.');
  let count = 0;
  for (const name in attributes) if (name !== '') count += 1;
  if (count > limits.maxAttributes)
    throw new ReadProblem('too-complex', 'An element has too many attributes.');
}

/** The value of an on/off property: present without a value means on (ECMA-376 part 1, 17.17.4). */
export function isOn(attributes: Attributes, name = 'w:val'): boolean {
  const value = attributes[name];
  return value === undefined || value === '1' || value === 'true' || value === 'on';
}

/** A whole number in an attribute, or undefined where it is missing or no number. */
export function wholeNumber(attributes: Attributes, name = 'w:val'): number | undefined {
  const value = Number.parseInt(attributes[name] ?? '', 10);
  return Number.isSafeInteger(value) ? value : undefined;
}
