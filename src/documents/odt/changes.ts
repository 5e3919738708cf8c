import { textOf } from '../building/block-text.ts';
import { blocksOf } from '../building/draft.ts';
import { FLAG } from '../building/flags.ts';
import { type Handlers, SKIP } from '../xml/walk.ts';
import { type Change, closeAside, type OdtStory, openAside } from './state.ts';
import { writeText } from './writing.ts';

/**
 * Tracked changes (OpenDocument 1.3 part 3, 5.5): a list before the text names them and keeps what was deleted;
 * the text has marks where they begin, end or stand.
 */
export const CHANGE_HANDLERS: Handlers<OdtStory> = {
  'text:tracked-changes': {},
  'text:changed-region': {
    open(story, attributes) {
      story.changeId = attributes['text:id'] ?? attributes['xml:id'] ?? '';
      story.changes.set(story.changeId, { kind: 'other', text: '' });
    },
  },
  'text:insertion': {
    open(story) {
      setChange(story, { kind: 'insertion', text: '' });
      story.tally.revisions.insertions += 1;
    },
  },
  'text:deletion': {
    open(story) {
      story.tally.revisions.deletions += 1;
      story.open.aside += 1;
      openAside(story);
    },
    close(story) {
      story.open.aside -= 1;
      setChange(story, { kind: 'deletion', text: textOf(blocksOf(closeAside(story))) });
    },
  },
  'office:change-info': { open: () => SKIP },
  'text:change': {
    open(story, { 'text:change-id': id = '' }) {
      const change = story.changes.get(id);
      if (change?.kind === 'deletion') writeText(story, change.text, FLAG.deleted);
    },
  },
  'text:change-start': {
    open(story, { 'text:change-id': id = '' }) {
      const kind = markedKind(story, id);
      if (kind !== undefined) story.open[kind] += 1;
    },
  },
  'text:change-end': {
    open(story, { 'text:change-id': id = '' }) {
      const kind = markedKind(story, id);
      if (kind !== undefined) story.open[kind] -= 1;
    },
  },
};

function setChange({ changes, changeId }: OdtStory, change: Change): void {
  changes.set(changeId, change);
}

/** What the text between two marks is; flat files leave even what was deleted between its marks. */
function markedKind({ changes }: OdtStory, id: string): 'insertions' | 'deletions' | undefined {
  const kind = changes.get(id)?.kind;
  if (kind === 'insertion') return 'insertions';
  return kind === 'deletion' ? 'deletions' : undefined;
}
