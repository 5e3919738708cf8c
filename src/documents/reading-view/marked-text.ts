import type { ViewPiece, ViewText } from '../../model/reading-view.ts';
import type { Stretch } from './joined-letters.ts';

/** A text cut into pieces so that each is evidence, whole, of the same findings. */
export function markedText(text: ViewText, stretches: readonly Stretch[]): ViewText {
  if (stretches.length === 0) return text;
  const cuts = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  let offset = 0;
  const pieces = text.pieces.flatMap((piece) => {
    const from = offset;
    offset += piece.text.length;
    return cutPiece(piece, [from, ...cuts.filter((cut) => from < cut && cut < offset), offset], from).map(
      (part) => withEvidence(part, stretches),
    );
  });
  return { ...text, pieces };
}

interface Part {
  readonly piece: ViewPiece;
  readonly start: number;
  readonly end: number;
}

/** The parts between offsets in the whole text, of which the piece begins at `from`. */
function cutPiece(piece: ViewPiece, offsets: readonly number[], from: number): Part[] {
  return offsets.slice(1).map((end, index) => {
    const start = offsets[index] ?? from;
    return { piece: { ...piece, text: piece.text.slice(start - from, end - from) }, start, end };
  });
}

function withEvidence({ piece, start, end }: Part, stretches: readonly Stretch[]): ViewPiece {
  const evidence = stretches
    .filter((stretch) => stretch.start <= start && end <= stretch.end)
    .map(({ number }) => number)
    .toSorted((a, b) => a - b);
  return evidence.length === 0 ? piece : { ...piece, evidence };
}
