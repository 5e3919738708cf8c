import type { List, ListItem } from '../building/labels.ts';
import type { Attributes } from '../xml/namespaces.ts';
import { type Handlers, wholeNumber } from '../xml/walk.ts';
import type { OdtStory, OpenList } from './state.ts';
import { listLevels, type ResolvedStyle } from './styles.ts';

/** An item as counted, and the list it stands in. */
export interface ItemInList extends ListItem {
  readonly list: List;
}

/** Lists (OpenDocument 1.3 part 3, 5.3): nested elements, of which the depth is the level. */
export const LIST_HANDLERS: Handlers<OdtStory> = {
  'text:list': {
    open(story, attributes) {
      const list = listOf(story, attributes);
      story.lists.push(list);
      story.listsById.set(attributes['xml:id'] ?? '', list);
      story.listsByStyle.set(list.style, list);
    },
    close: ({ lists }) => void lists.pop(),
  },
  'text:list-item': {
    open({ items }, attributes) {
      const startAt = wholeNumber(attributes['text:start-value']);
      items.push({ labelled: false, ...(startAt === undefined ? {} : { startAt }) });
    },
    close: ({ items }) => void items.pop(),
  },
  'text:list-header': {
    open: ({ items }) => void items.push({ labelled: true }),
    close: ({ items }) => void items.pop(),
  },
};

function listOf(story: OdtStory, attributes: Attributes): OpenList {
  const outer = story.lists.at(-1);
  const style = attributes['text:style-name'] ?? outer?.style ?? '';
  if (outer !== undefined) return { counted: outer.counted, style };
  const continued = attributes['text:continue-list'];
  const before =
    continued === undefined
      ? attributes['text:continue-numbering'] === 'true' && story.listsByStyle.get(style)
      : story.listsById.get(continued);
  return before ? { counted: before.counted, style } : { counted: `list ${story.listsById.size}`, style };
}

interface Asking {
  readonly attributes: Attributes;
  readonly style: ResolvedStyle;
}

/** The list item that a paragraph opens: of the list it stands in, or of the numbering of headings. */
export function takeItem(story: OdtStory, asking: Asking): ItemInList | undefined {
  const list = story.lists.at(-1);
  if (list === undefined) return numberedHeading(story, asking);
  const open = story.items.at(-1);
  if (open === undefined || open.labelled) return undefined;
  // An item that begins with an inner list shows no number of its own.
  for (const item of story.items) item.labelled = true;
  return {
    listId: list.counted,
    level: story.lists.length - 1,
    list: countedList(list.counted, listLevels(story.styles, list.style || (asking.style.listStyle ?? ''))),
    ...(open.startAt === undefined ? {} : { startAt: open.startAt }),
  };
}

function numberedHeading({ styles }: OdtStory, { attributes }: Asking): ItemInList | undefined {
  const level = wholeNumber(attributes['text:outline-level']);
  if (level === undefined || attributes['text:is-list-header'] === 'true') return undefined;
  const restarts = attributes['text:restart-numbering'] === 'true';
  const startAt = wholeNumber(attributes['text:start-value']) ?? (restarts ? 1 : undefined);
  return {
    listId: 'headings',
    level: level - 1,
    list: countedList('headings', styles.common.outline),
    ...(startAt === undefined ? {} : { startAt }),
  };
}

function countedList(counted: string, levels: List['levels']): List {
  return { counted, levels, starts: new Map() };
}
