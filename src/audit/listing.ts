import { z } from 'zod';
import { problemSchema } from '../model/problem.ts';

/** What a worker says of a file that may be an archive. */

const positionSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  packedBytes: z.int().nonnegative(),
  method: z.int(),
  crc: z.int(),
  encrypted: z.boolean(),
});

export const stampSchema = z.strictObject({ size: z.number(), mtimeMs: z.number() });

const listedSchema = z.strictObject({
  /** Below the archive, with "/" between folders; not always unlike all others. */
  path: z.string(),
  entry: z.enum(['file', 'beside', 'link']),
  position: positionSchema,
});

export const listingSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('document') }),
  z.strictObject({ type: z.literal('archive'), stamp: stampSchema, files: z.array(listedSchema) }),
  z.strictObject({
    type: z.literal('refused'),
    code: problemSchema.shape.code,
    detail: z.string().optional(),
  }),
]);

export type Listing = z.infer<typeof listingSchema>;

export type Listed = z.infer<typeof listedSchema>;
