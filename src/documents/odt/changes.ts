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
      story.open.deleted += 1;
      openAside(story);
    },
    close(story) {
      story.open.deleted -= 1;
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
      if (story.changes.get(id)?.kind === 'insertion') story.open.insertions += 1;
    },
  },
  'text:change-end': {
    open(story, { 'text:change-id': id = '' }) {
      if (story.changes.get(id)?.kind === 'insertion') story.open.insertions -= 1;
    },
  },
};

function setChange({ changes, changeId }: OdtStory, change: Change): void {
  changes.set(changeId, change);
}
