import type { Counter } from '../../model/counter.ts';
import type { DocumentResult } from '../../model/result.ts';

type Counters = Readonly<Record<string, Counter<unknown>>>;

type FiguresOf<Of extends Counters> = { readonly [Name in keyof Of]: ReturnType<Of[Name]['figures']> };

/** Several counters as one: each sees the documents that `counts` lets through. */
export function combined<Of extends Counters>(
  counters: Of,
  counts: (document: DocumentResult) => boolean = () => true,
): Counter<FiguresOf<Of>> {
  return {
    add: (document) => {
      if (!counts(document)) return;
      for (const counter of Object.values(counters)) counter.add(document);
    },
    figures: () =>
      Object.fromEntries(
        Object.entries(counters).map(([name, counter]) => [name, counter.figures()]),
      ) as FiguresOf<Of>,
  };
}
