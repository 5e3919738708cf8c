import type { Counter } from '../../model/counter.ts';
import type { ScalePart } from '../../model/scale.ts';
import { SECTIONS } from '../../model/section.ts';
import { type IndicateOptions, indicate } from '../scale/indicate.ts';

/** How many plans have each word of a scale, "" where too little could be assessed. */
type WordCounts = ReadonlyMap<string, number>;

/** What a scale of words says of the plans that rates count. */
export interface WordFigures {
  readonly overall: WordCounts;
  /** Of sections that rules judge. */
  readonly parts: ReadonlyMap<ScalePart, WordCounts>;
  /** Plans whose word a cap has lowered, by the reason. */
  readonly capped: WordCounts;
  /** The mean share of rules that could be assessed, from 0 to 1. */
  readonly coverage: number;
}

export function wordCounter(options: IndicateOptions): Counter<WordFigures> {
  const overall = new Map<string, number>();
  const parts = new Map(SECTIONS.map((section): [ScalePart, Map<string, number>] => [section, new Map()]));
  const capped = new Map<string, number>();
  let plans = 0;
  let covered = 0;
  const count = (counts: Map<string, number> | undefined, word: string | null): void => {
    counts?.set(word ?? '', (counts.get(word ?? '') ?? 0) + 1);
  };
  return {
    add: (document) => {
      const said = indicate(document, options);
      plans += 1;
      covered += said.coverage;
      count(overall, said.word);
      if (said.capped !== null) count(capped, said.capped);
      for (const [part, { word }] of said.parts) count(parts.get(part), word);
    },
    figures: () => ({ overall, parts, capped, coverage: plans === 0 ? 0 : covered / plans }),
  };
}
