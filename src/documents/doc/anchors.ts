import { viewOf } from './compound-file.ts';
import type { Shape } from './drawings.ts';
import type { DocFile } from './file.ts';
import { sizeOfTwips } from './picture-size.ts';
import { readPositions } from './positions.ts';
import type { Anchor } from './state.ts';

/** A part of the text with shapes hanging on it, and the part that their text boxes hold. */
interface Layer {
  /** First characters of both. */
  readonly textAt: number;
  readonly boxesAt: number;
  readonly shapes: 'shapes' | 'headerShapes';
  readonly boxes: 'textBoxTexts' | 'headerTextBoxTexts';
}

const SHAPE_PLACE_BYTES = 26;
/** Where the edges of a shape stand in its place, in twips (MS-DOC 2.8.37). */
const [LEFT_AT, TOP_AT, RIGHT_AT, BOTTOM_AT] = [4, 8, 12, 16] as const;
const TEXT_BOX_BYTES = 22;
const SHAPE_NUMBER_AT = 14;

/** The shapes that hang on a part of the text, by the character they hang on. */
export function readAnchors(
  file: DocFile,
  drawings: ReadonlyMap<number, Shape>,
  layer: Layer,
): Map<number, Anchor> {
  const places = readPositions(file.table(layer.shapes), SHAPE_PLACE_BYTES);
  const groups = Map.groupBy(drawings.values(), ({ group }) => group);
  const byGroup = new Map<number, Anchor>();
  const anchors = new Map<number, Anchor>();
  for (const [index, data] of places.data.entries()) {
    const view = viewOf(data);
    const number = view.getUint32(0, true);
    const inGroup = groups.get(number) ?? [];
    const anchor: Anchor = {
      isPicture: inGroup.some(({ isPicture }) => isPicture),
      size: sizeOfTwips(
        view.getInt32(RIGHT_AT, true) - view.getInt32(LEFT_AT, true),
        view.getInt32(BOTTOM_AT, true) - view.getInt32(TOP_AT, true),
      ),
      lettering: inGroup
        .map(({ lettering }) => lettering)
        .join(' ')
        .trim(),
      boxes: [],
    };
    byGroup.set(number, anchor);
    anchors.set(layer.textAt + (places.at[index] ?? 0), anchor);
  }
  placeBoxes(file, { layer, drawings, byGroup, last: [...anchors.values()].at(-1) });
  return anchors;
}

interface Placing {
  readonly layer: Layer;
  readonly drawings: ReadonlyMap<number, Shape>;
  readonly byGroup: ReadonlyMap<number, Anchor>;
  /** Takes the text boxes that no shape claims. */
  readonly last: Anchor | undefined;
}

function placeBoxes(file: DocFile, { layer, drawings, byGroup, last }: Placing): void {
  const boxes = readPositions(file.table(layer.boxes), TEXT_BOX_BYTES);
  for (const [index, data] of boxes.data.entries()) {
    const number = viewOf(data).getUint32(SHAPE_NUMBER_AT, true);
    const anchor = byGroup.get(drawings.get(number)?.group ?? number) ?? last;
    const [from = 0, to = 0] = [boxes.at[index], boxes.at[index + 1]];
    anchor?.boxes.push([layer.boxesAt + from, layer.boxesAt + to]);
  }
}
