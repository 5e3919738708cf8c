import type { UnreadKind } from '../../model/document.ts';
import type { PlaceBuilder } from '../building/draft.ts';
import type { Container, Shared, Story } from './state.ts';

export function createStory(shared: Shared, { isBody }: { isBody: boolean }): Story {
  return {
    ...shared,
    isBody,
    containers: [createContainer()],
    tables: [],
    paragraphs: [],
    fields: [],
    controls: [],
    alternatives: [],
    open: { insertions: 0, deletions: 0, objects: 0, paragraphProperties: 0, rowProperties: 0 },
    paragraphCount: 0,
    tableCount: 0,
    shapes: [],
    firstPageDiffers: false,
    watermarks: [],
    unread: [],
    running: [],
    noteReferences: new Map(),
  };
}

export function createContainer({ textBox = false, watermark = false } = {}): Container {
  return { blocks: [], textBox, watermark, carried: [] };
}

/** The place of the paragraph reached so far, in the innermost open cell if there is one. */
export function currentPlace(story: Story): PlaceBuilder {
  if (!story.isBody) return {};
  const place: PlaceBuilder = story.paragraphCount === 0 ? {} : { paragraph: story.paragraphCount };
  const table = story.tables.at(-1);
  const cell = table?.rows.at(-1)?.cells.at(-1);
  if (table === undefined || cell === undefined) return place;
  cell.places.push(place);
  return Object.assign(place, { table: table.number, row: cell.row, column: cell.start + 1 });
}

/** Notes something of the body that was seen and could not be turned into text. */
export function noteUnread(story: Story, what: UnreadKind): void {
  const shape = story.shapes.at(-1);
  if (!story.isBody || shape?.noted === true || shape?.decorative === true) return;
  story.unread.push({
    what,
    place: currentPlace(story),
    ...(shape?.size === undefined ? {} : { size: shape.size }),
    ...(shape?.behindText === true ? { behindText: true } : {}),
  });
  if (shape !== undefined) shape.noted = true;
}
