import type { ParagraphLook } from '../building/draft.ts';
import { overlay } from '../building/flags.ts';
import { nextLabel } from '../building/labels.ts';
import { closeParagraph, openParagraph } from '../building/paragraphs.ts';
import type { Attributes } from '../xml/namespaces.ts';
import { ANY_OTHER, type Handler, type Handlers, wholeNumber } from '../xml/walk.ts';
import { type ItemInList, takeItem } from './lists.ts';
import { beginPage, type OdtStory } from './state.ts';
import { type ResolvedStyle, resolveStyle } from './styles.ts';
import { writeShownText } from './writing.ts';

const DEEPEST_HEADING = 9;

// White space of the file is one space on the page; breaks and further spaces have elements of their own.
const text = (story: OdtStory, characters: string): void =>
  writeShownText(story, characters.replaceAll(/[\r\n\t]+/g, ' '));

export const PARAGRAPH_HANDLERS: Handlers<OdtStory> = {
  'text:p': paragraph((_, style) => style.outline),
  'text:h': paragraph((attributes) => wholeNumber(attributes['text:outline-level']) ?? 1),
  'text:span': {
    open(story, { 'text:style-name': name = '' }) {
      const outer = story.looks.at(-1);
      if (outer === undefined) return;
      const inner = resolveStyle(story.styles, 'text', name);
      story.looks.push({ ...outer, ...inner, look: overlay(outer.look, inner.look) });
    },
    text,
    close: ({ looks }) => void looks.pop(),
  },
  // Links, fields and all that stands inside a line shows the text it holds.
  [ANY_OTHER]: { text },
};

type HeadingLevel = (attributes: Attributes, style: ResolvedStyle) => number | undefined;

function paragraph(levelOf: HeadingLevel): Handler<OdtStory> {
  return {
    open(story, attributes) {
      const style = resolveStyle(story.styles, 'paragraph', attributes['text:style-name'] ?? '');
      beginPage(story, style);
      const level = levelOf(attributes, style);
      const item = story.open.aside > 0 ? undefined : takeItem(story, { attributes, style });
      openParagraph(story.draft, (shown) => roleOf(story, { level, item, shown }));
      story.looks.push(style);
    },
    text,
    close(story) {
      story.looks.pop();
      closeParagraph(story.draft);
    },
  };
}

interface Standing {
  readonly level: number | undefined;
  readonly item: ItemInList | undefined;
  readonly shown: boolean;
}

function roleOf(story: OdtStory, { level, item, shown }: Standing): ParagraphLook {
  const label = item === undefined || !shown ? undefined : nextLabel(story.counters, item.list, item);
  const labelled = label === undefined ? {} : { label };
  if (level !== undefined && level <= DEEPEST_HEADING) {
    return { role: 'heading', level: Math.max(1, level), ...labelled };
  }
  if (item === undefined || label === undefined) return { role: 'body' };
  return { role: 'list-item', level: item.level + 1, ...labelled };
}
