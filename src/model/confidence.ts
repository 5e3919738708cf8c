import { z } from 'zod';

/** How sure the text makes us; apart from severity (how loud) and basis (where the duty comes from). */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);

export type Confidence = z.infer<typeof confidenceSchema>;
