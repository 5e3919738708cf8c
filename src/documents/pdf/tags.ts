import type { TagNode } from './page.ts';

/** A paragraph of the structure tree: the marked content of its text, in order, and of its label. */
export interface TagGroup {
  /** Its place in the order of reading. */
  readonly order: number;
  role: 'heading' | 'list-item' | 'body';
  level?: number;
  readonly header: boolean;
  /** True for text that stands in no paragraph of its own: looks must tell where its paragraphs end. */
  readonly loose: boolean;
  readonly cell: TagCell | null;
  readonly marks: number[];
  readonly labels: number[];
}

/** The cell a paragraph stands in; cells are counted as tagged, which leaves empty ones out. */
export interface TagCell {
  readonly table: number;
  readonly row: number;
}

interface Scope {
  readonly role: TagGroup['role'];
  readonly level?: number;
  readonly depth: number;
  readonly header: boolean;
  readonly loose: boolean;
  readonly cell: TagCell | null;
  readonly inLabel: boolean;
}

interface Walk {
  readonly prefix: string;
  readonly groups: TagGroup[];
  /** The paragraph that inline content is added to; null where a new one has to start. */
  open: TagGroup | null;
  tables: number;
  rows: number;
}

/** Elements that stand within a paragraph (ISO 32000-1, 14.8.4.4) or only wrap other elements. */
const INLINE = new Set(
  'Annot BibEntry Code Em Form LBody Link NonStruct Quote Reference Ruby Span Strong Sub Warichu'.split(' '),
);

const PARAGRAPH = new Set(['P', 'Caption', 'TOCI', 'Note', 'FENote', 'Lbl']);

const HEADING = /^(?:H([1-6])?|Title)$/;

/** The paragraphs of a page's structure tree, in reading order. */
export function tagGroups(tree: TagNode): readonly TagGroup[] {
  const walk: Walk = { prefix: commonPrefix(tree), groups: [], open: null, tables: 0, rows: 0 };
  visit(tree, { role: 'body', depth: 0, header: false, loose: true, cell: null, inLabel: false }, walk);
  return walk.groups.filter(({ marks, labels }) => marks.length + labels.length > 0);
}

function visit(node: TagNode, scope: Scope, walk: Walk): void {
  const { role = '', children = [] } = node;
  if (role === 'Artifact') return;
  const isInline = INLINE.has(role) || role === 'Lbl';
  const inner = innerScope(role, scope, walk);
  const labelled = scope.role === 'list-item' && walk.open?.marks.length === 0 ? walk.open : null;
  if (!isInline) walk.open = null;
  // The first paragraph of a list item is the item itself; a numbered heading stays a heading.
  if (labelled !== null && (role === 'P' || inner.role === 'heading')) walk.open = withRole(labelled, inner);
  for (const child of children) {
    if (child.type === 'content') addContent(child, inner, walk);
    else visit(child, inner, walk);
  }
  if (!isInline) walk.open = null;
}

function withRole(group: TagGroup, { role, level }: Scope): TagGroup {
  group.role = role;
  if (level !== undefined) group.level = level;
  return group;
}

function innerScope(role: string, scope: Scope, walk: Walk): Scope {
  const heading = HEADING.exec(role);
  if (heading !== null) return { ...scope, role: 'heading', level: Number(heading[1] ?? 1), loose: false };
  if (PARAGRAPH.has(role))
    return { ...scope, loose: false, inLabel: role === 'Lbl' && scope.role === 'list-item' };
  if (role === 'L') return { ...scope, depth: scope.depth + 1 };
  if (role === 'LI') return { ...scope, role: 'list-item', level: Math.max(1, scope.depth), loose: false };
  if (role === 'Table') walk.tables += 1;
  if (role === 'TR') walk.rows += 1;
  if (role !== 'TD' && role !== 'TH') return scope;
  const cell = { table: walk.tables, row: walk.rows };
  return { role: 'body', depth: 0, header: role === 'TH', loose: true, cell, inLabel: false };
}

function addContent({ id = '' }: TagNode, scope: Scope, walk: Walk): void {
  const mark = id.startsWith(walk.prefix) ? Number(id.slice(walk.prefix.length)) : Number.NaN;
  if (!Number.isInteger(mark)) return;
  if (walk.open === null) {
    const { role, level, header, loose, cell } = scope;
    walk.open = {
      order: walk.groups.length,
      role,
      header,
      loose,
      cell,
      marks: [],
      labels: [],
      ...(level === undefined ? {} : { level }),
    };
    walk.groups.push(walk.open);
  }
  (scope.inLabel ? walk.open.labels : walk.open.marks).push(mark);
}

const MARK = '_mc';

/** Identifiers read "p12R_mc3": content of the page itself has the most common beginning. */
function commonPrefix(tree: TagNode): string {
  const counts = new Map<string, number>();
  const collect = (node: TagNode): void => {
    const end = node.id?.lastIndexOf(MARK) ?? -1;
    const prefix = node.id?.slice(0, end + MARK.length) ?? '';
    if (end >= 0) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    for (const child of node.children ?? []) collect(child);
  };
  collect(tree);
  const [most] = [...counts].toSorted(([, one], [, two]) => two - one);
  return most?.[0] ?? '';
}
