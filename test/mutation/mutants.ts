import { parseAst } from 'rolldown/parseAst';

/** One small mistake put into a source: the text from `start` to `end` is replaced. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

type Edit = Pick<Mutant, 'start' | 'end' | 'replacement'>;

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/** Types and imports are no behaviour. */
const SKIPPED = /^(?:TS(?!AsExpression|NonNull|Satisfies)|Import|ExportAll)/;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

const at = (node: Node, member: string): Node | null => {
  const value = node[member];
  return isNode(value) ? value : null;
};

function operatorEdit(node: Node, source: string): Edit[] {
  const left = at(node, 'left');
  const right = at(node, 'right');
  const operator = String(node['operator']);
  const replacement = OPERATORS[operator];
  if (left === null || right === null || replacement === undefined) {
    return [];
  }
  const start = source.indexOf(operator, left.end);
  return start < 0 || start >= right.start ? [] : [{ start, end: start + operator.length, replacement }];
}

function conditionEdits(node: Node, source: string): Edit[] {
  const test = at(node, 'test');
  return test === null
    ? []
    : [`!(${source.slice(test.start, test.end)})`].map((replacement) => ({
        start: test.start,
        end: test.end,
        replacement,
      }));
}

function literalEdit({ start, end, value }: Node): Edit[] {
  if (typeof value === 'boolean') {
    return [{ start, end, replacement: String(!value) }];
  }
  return typeof value === 'number' ? [{ start, end, replacement: String(value + 1) }] : [];
}

function methodEdit(node: Node): Edit[] {
  const property = at(node, 'property');
  const replacement = METHODS[String(property?.['name'] ?? '')];
  return property === null || replacement === undefined
    ? []
    : [{ start: property.start, end: property.end, replacement }];
}

function editsOf(node: Node, source: string): Edit[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorEdit(node, source);
    case 'IfStatement':
    case 'ConditionalExpression':
      return conditionEdits(node, source);
    case 'UnaryExpression':
      return node['operator'] === '!' ? [{ start: node.start, end: node.start + 1, replacement: '' }] : [];
    case 'Literal':
      return literalEdit(node);
    case 'MemberExpression':
      return methodEdit(node);
    default:
      return [];
  }
}

function visit(node: Node, source: string): Edit[] {
  if (SKIPPED.test(node.type)) {
    return [];
  }
  const children = Object.values(node).flat().filter(isNode);
  return [...editsOf(node, source), ...children.flatMap((child) => visit(child, source))];
}

/** Every mutant of a TypeScript source, in order of place. */
export function mutantsOf(source: string): Mutant[] {
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node;
  return visit(program, source)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => ({ ...edit, line: source.slice(0, edit.start).split('\n').length }));
}

/** A source with the mistake in it. */
export function mutated(source: string, { start, end, replacement }: Mutant): string {
  return `${source.slice(0, start)}${replacement}${source.slice(end)}`;
}
