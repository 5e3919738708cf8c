import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ReadProblem } from '../../model/problem.ts';
import { beyond, DEEP, type Limits } from '../limits.ts';
import {
  type Attributes,
  declaresNamespace,
  outerScope,
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

/**
 * Handlers by element name with the prefixes of namespaces.ts: "w:p". The handler ANY_OTHER is for all others;
 * without one they are transparent, and the text directly in them is passed over.
 */
export type Handlers<State> = Readonly<Record<string, Handler<State>>>;

export const ANY_OTHER = '*';

interface Walk<State> {
  readonly handlers: Handlers<State>;
  readonly state: State;
  readonly limits: Limits;
  /** The scopes and handlers of the open elements, outermost first; one scope stands outside the root. */
  readonly scopes: Scope[];
  readonly open: (Handler<State> | undefined)[];
  /** The handlers already looked up in the innermost scope, by the name in the file. */
  known: { readonly scope: Scope; readonly byName: Map<string, Handler<State> | undefined> };
  /** What the tag being read holds so far. */
  attributes: number;
  declares: boolean;
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
  const outside = outerScope();
  const walk: Walk<State> = {
    ...options,
    handlers,
    scopes: [outside],
    open: [],
    known: { scope: outside, byName: new Map() },
    attributes: 0,
    declares: false,
    skipped: 0,
  };
  const parser = new SaxesParser<{ xmlns: false; position: boolean }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new ReadProblem('too-complex', 'It declares a document type, which no word processor writes.');
  });
  parser.on('attribute', ({ name }) => countAttribute(walk, name));
  parser.on('opentag', (tag) => openTag(walk, tag));
  parser.on('closetag', () => closeTag(walk));
  parser.on('text', (text) => addText(walk, text));
  parser.on('cdata', (text) => addText(walk, text));
  parser.on('error', (error) => {
    throw new ReadProblem('truncated', undefined, { cause: error });
  });
  parser.write(xml).close();
}

function countAttribute<State>(walk: Walk<State>, name: string): void {
  walk.attributes += 1;
  walk.declares ||= declaresNamespace(name);
  if (walk.attributes > walk.limits.maxAttributes)
    throw beyond('An element in it has more than # attributes.', walk.limits.maxAttributes);
}

function openTag<State>(walk: Walk<State>, tag: SaxesTagPlain): void {
  if (walk.scopes.length > walk.limits.maxXmlDepth) {
    throw beyond(DEEP, walk.limits.maxXmlDepth);
  }
  const scope = scopeOf(walk, tag.attributes);
  walk.scopes.push(scope);
  if (walk.skipped > 0) {
    walk.skipped += 1;
    walk.open.push(undefined);
    return;
  }
  const handler = handlerOf(walk, scope, tag.name);
  walk.open.push(handler);
  if (handler?.open?.(walk.state, usualAttributes(scope, tag.attributes)) === SKIP) walk.skipped = 1;
}

function scopeOf<State>(walk: Walk<State>, attributes: Attributes): Scope {
  const outer = walk.scopes.at(-1) ?? outerScope();
  const scope = walk.declares ? scopeInside(outer, attributes) : outer;
  walk.attributes = 0;
  walk.declares = false;
  return scope;
}

function handlerOf<State>(walk: Walk<State>, scope: Scope, name: string): Handler<State> | undefined {
  if (walk.known.scope !== scope) walk.known = { scope, byName: new Map() };
  const { byName } = walk.known;
  if (byName.has(name)) return byName.get(name);
  const handler = walk.handlers[usualName(scope, name)] ?? walk.handlers[ANY_OTHER];
  byName.set(name, handler);
  return handler;
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

/** A whole number as an attribute gives it, or undefined where it is missing or no number. */
export function wholeNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}
