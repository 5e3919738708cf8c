import { z } from 'zod';

/** What a document is. Only plans and blank templates are audited. */
export const KINDS = ['plan', 'template', 'review-form', 'working-document', 'advice', 'other'] as const;

export const kindSchema = z.enum(KINDS);

export type Kind = z.infer<typeof kindSchema>;

/** The stages of a plan's life: first draft, final, draft with proposed amendments, amended final. */
export const STAGES = ['template', 'draft', 'amended-draft', 'final', 'amended-final'] as const;

export const stageSchema = z.enum(STAGES);

export type Stage = z.infer<typeof stageSchema>;
