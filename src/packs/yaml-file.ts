import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { PackProblem } from './problems.ts';

const MAX_BYTES = 1024 * 1024;
const MAX_ALIASES = 50;
const MAX_DEPTH = 100;

export type Path = readonly (string | number)[];

/** A pack's file as read: its value, and where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** A problem at the deepest part of the path that exists, or at a key of the map there. */
  problem(message: string, path: Path, key?: string): PackProblem;
}

function nodeAt(document: Document, path: Path): unknown {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) {
      return node;
    }
  }
  return document.contents;
}

function keyNode(node: unknown, key: string | undefined): unknown {
  const pair = isMap(node)
    ? node.items.find(({ key: name }) => isScalar(name) && name.value === key)
    : undefined;
  return pair?.key ?? node;
}

function problemAt(file: string, position: { line: number; col: number }, message: string): PackProblem {
  return { file, line: position.line, column: position.col, message };
}

/** The one key that is no member of an object but says what all of its other members are. */
const PROTOTYPE = '__proto__';

/** What a file holds that no pack needs; null for any other. */
function refusalOf(document: Document): string | null {
  let aliases = 0;
  let refusal: string | null = null;
  visit(document, {
    Alias: () => void (aliases += 1),
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === PROTOTYPE) refusal = `Unknown key "${PROTOTYPE}".`;
    },
  });
  return aliases > MAX_ALIASES ? `More than ${MAX_ALIASES} aliases; write the repeated parts out.` : refusal;
}

/** Parses the text of a file; null, with the problems added, where it is not usable YAML. */
export function parseYaml(file: string, text: string, problems: PackProblem[]): YamlFile | null {
  try {
    if (deepest(text) <= MAX_DEPTH) return parseShallow(file, text, problems);
  } catch (error) {
    // Maps told by their indentation alone.
    if (!(error instanceof RangeError)) throw error;
  }
  problems.push({ file, message: `Lists and maps are nested more than ${MAX_DEPTH} deep.` });
  return null;
}

/** How deeply brackets are nested at most; those in quoted texts count too, which no pack has so many of. */
function deepest(text: string): number {
  let [depth, most] = [0, 0];
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}

function parseShallow(file: string, text: string, problems: PackProblem[]): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    problems.push(problemAt(file, lines.linePos(error.pos[0]), `This is not valid YAML: ${error.message}`));
  }
  if (document.errors.length > 0) {
    return null;
  }
  const refusal = refusalOf(document);
  if (refusal !== null) {
    problems.push({ file, message: refusal });
    return null;
  }
  return {
    file,
    value: document.toJS({ maxAliasCount: MAX_ALIASES }),
    problem: (message, path, key) => {
      const found = keyNode(nodeAt(document, path), key);
      const start = isNode(found) ? found.range?.[0] : undefined;
      return problemAt(file, lines.linePos(start ?? 0), message);
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Reads and parses a file of at most 1 MiB; null, with the problem added, where that is impossible. */
export async function readYaml(file: string, problems: PackProblem[]): Promise<YamlFile | null> {
  const text = await readText(file).catch((error: unknown) => whyUnread(error));
  if (typeof text === 'string') return parseYaml(file, text, problems);
  problems.push({ file, message: text.why });
  return null;
}

/** Why a file is not read. */
interface Unread {
  readonly why: string;
}

/** The text of a regular file; a pipe or a device would have no end. */
async function readText(file: string): Promise<string | Unread> {
  // Opening a pipe must not wait for its other end; Windows has no such flag.
  await using handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const stats = await handle.stat();
  if (!stats.isFile()) return { why: 'It is not a file.' };
  if (stats.size > MAX_BYTES) return { why: 'Larger than 1 MiB; split the pack into smaller files.' };
  return handle.readFile('utf8');
}

function whyUnread(error: unknown): Unread {
  return {
    why: isMissing(error) ? 'There is no such file.' : 'The file cannot be read; check its permissions.',
  };
}
