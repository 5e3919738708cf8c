import { z } from 'zod';

/**
 * Where something stands in a document. Indices count from 1; a member is absent where the format has no
 * such notion (a Word file has no pages, plain text no tables). `paragraph` counts every paragraph of the
 * body in reading order, those in table cells included.
 */
export const placeSchema = z
  .strictObject({
    page: z.int().positive(),
    paragraph: z.int().positive(),
    table: z.int().positive(),
    row: z.int().positive(),
    column: z.int().positive(),
  })
  .partial()
  .readonly();

export type Place = z.infer<typeof placeSchema>;
