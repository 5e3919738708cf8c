import { readFile, stat } from 'node:fs/promises';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { PackProblem } from './problems.ts';

const MAX_BYTES = 1024 * 1024;
const MAX_ALIASES = 50;

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

function countAliases(document: Document): number {
  let count = 0;
  visit(document, { Alias: () => void (count += 1) });
  return count;
}

/** Parses the text of a file; null, with the problems added, where it is not usable YAML. */
export function parseYaml(file: string, text: string, problems: PackProblem[]): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    problems.push(problemAt(file, lines.linePos(error.pos[0]), `This is not valid YAML: ${error.message}`));
  }
  if (document.errors.length > 0) {
    return null;
  }
  if (countAliases(document) > MAX_ALIASES) {
    problems.push({ file, message: `More than ${MAX_ALIASES} aliases; write the repeated parts out.` });
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
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) {
      problems.push({ file, message: 'Larger than 1 MiB; split the pack into smaller files.' });
      return null;
    }
    return parseYaml(file, await readFile(file, 'utf8'), problems);
  } catch (error) {
    const why = isMissing(error)
      ? 'There is no such file.'
      : 'The file cannot be read; check its permissions.';
    problems.push({ file, message: why });
    return null;
  }
}
