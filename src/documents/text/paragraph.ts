import { normaliseText } from '../../language/normalise.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';

/** Counts paragraphs and tables as they are read. */
export interface Count {
  paragraphs: number;
  tables: number;
}

type Appearance = Pick<Paragraph, 'role' | 'level' | 'label'> & { readonly cell?: Place };

/** A paragraph without any marks, counted as the next one. */
export function plainParagraph(
  raw: string,
  count: Count,
  appearance: Appearance = { role: 'body' },
): Paragraph {
  const { cell, ...looks } = appearance;
  count.paragraphs += 1;
  const place = { paragraph: count.paragraphs, ...cell };
  return {
    type: 'paragraph',
    ...looks,
    text: normaliseText(raw),
    runs: [{ text: raw, marks: [] }],
    bold: false,
    place,
  };
}
