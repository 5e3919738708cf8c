import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readText } from '../../src/documents/text/read.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Stage } from '../../src/model/stage.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { understand } from '../../src/plan/understand.ts';

/** The whole road of an example: plain text, document, plan. */
export function textReader(vocabulary: Vocabulary): (text: string, stage: Stage) => Promise<Plan> {
  return async (text, stage) =>
    understand(await readText(new TextEncoder().encode(text), DEFAULT_LIMITS), vocabulary, { stage });
}
