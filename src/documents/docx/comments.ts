import { type Package, walkPart } from '../xml/package.ts';
import type { Handlers } from '../xml/walk.ts';
import type { Relationship } from './relationships.ts';

interface CommentsReading {
  comment: string | null;
  /** The comment that each paragraph of a comment belongs to. */
  readonly byParagraph: Map<string, string>;
}

const COMMENTS: Handlers<CommentsReading> = {
  'w:comment': {
    open(state, { 'w:id': id = '' }) {
      state.comment = id;
    },
  },
  'w:p': {
    open({ comment, byParagraph }, { 'w14:paraId': paragraph }) {
      if (comment !== null && paragraph !== undefined) byParagraph.set(paragraph, comment);
    },
  },
};

interface ThreadsReading {
  readonly done: Set<string>;
  /** The paragraph that each reply answers. */
  readonly parents: Map<string, string>;
}

const THREADS: Handlers<ThreadsReading> = {
  'w15:commentEx': {
    open({ done, parents }, { 'w15:paraId': id, 'w15:paraIdParent': parent, 'w15:done': isDone }) {
      if (id === undefined) return;
      if (isDone === '1' || isDone === 'true') done.add(id);
      if (parent !== undefined) parents.set(id, parent);
    },
  },
};

/**
 * The numbers of the comments that somebody marked as resolved, with the replies to them ([MS-DOCX] 2.5.3.1: a
 * comment is known there by the number of its last paragraph).
 */
export function resolvedComments(
  source: Package,
  relationships: readonly Relationship[],
): ReadonlySet<string> {
  const part = (type: string): string | undefined => relationships.find((link) => link.type === type)?.part;
  const threads: ThreadsReading = { done: new Set(), parents: new Map() };
  walkPart(source, part('commentsExtended'), { handlers: THREADS, state: threads });
  if (threads.done.size === 0) return new Set();
  const comments: CommentsReading = { comment: null, byParagraph: new Map() };
  walkPart(source, part('comments'), { handlers: COMMENTS, state: comments });
  const isDone = (paragraph: string): boolean => {
    const parent = threads.parents.get(paragraph);
    return threads.done.has(paragraph) || (parent !== undefined && threads.done.has(parent));
  };
  return new Set([...comments.byParagraph].flatMap(([paragraph, id]) => (isDone(paragraph) ? [id] : [])));
}
