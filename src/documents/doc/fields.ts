import { beyond } from '../limits.ts';
import type { DocStory } from './state.ts';

export function openField({ fields, draft }: DocStory): void {
  if (fields.length > draft.limits.maxXmlDepth)
    throw beyond('Fields in it are nested more than # deep.', draft.limits.maxXmlDepth);
  fields.push({ phase: 'instruction', instruction: '' });
}

export function showResult({ fields }: DocStory): void {
  const field = fields.at(-1);
  if (field !== undefined) field.phase = 'result';
}

/** Whether what stands here is the instruction of a field, which no page shows. */
export function inInstruction({ fields }: DocStory): boolean {
  return fields.some(({ phase }) => phase === 'instruction');
}

/**
 * Ends instructions at the end of their paragraph: a field that is never separated or ended must not swallow
 * the rest of the document.
 */
export function endInstructions({ fields }: DocStory): void {
  if (!fields.some(({ phase }) => phase === 'instruction')) return;
  const open = fields.filter(({ phase }) => phase === 'result');
  fields.splice(0, fields.length, ...open);
}

/** Programs whose embedded objects are pictures to a reader. */
const DRAWN = /^\s*(?:EMBED|LINK)\s+\S*(?:Equation|Chart|Graph|Visio|Paint|PBrush|MathType|CorelDRAW)/i;

/** Whether the open field shows a document of another program, of which only a picture is seen. */
export function showsEmbedded({ fields }: DocStory): boolean {
  const instruction = fields.at(-1)?.instruction ?? '';
  return /^\s*(?:EMBED|LINK)\b/i.test(instruction) && !DRAWN.test(instruction);
}

/** Whether the open field stands for a shape in the line, which hangs on a character of its own. */
export function showsShape({ fields }: DocStory): boolean {
  return /^\s*SHAPE\b/i.test(fields.at(-1)?.instruction ?? '');
}
