import type { Summary } from '../model/result.ts';
import { type Answered, answeredOf } from './answered.ts';
import type { CacheTroubles } from './cache/entries.ts';
import type { Answer } from './child.ts';
import type { Input } from './inputs.ts';
import type { Journal } from './journal.ts';
import type { Source, Stamp } from './source.ts';
import { statusCounter } from './status.ts';

interface Recording {
  readonly inputs: readonly Input[];
  readonly sources: readonly Source[];
  readonly journal: Journal;
  readonly isShard: boolean;
}

/** What is wanted of all answers at once. */
export interface Examined {
  /** How complete the audit is. */
  readonly status: Summary['status'];
  readonly troubles: CacheTroubles;
  /** How many documents have a path that holds their child's name. */
  readonly namedInPath: number;
}

/** Takes answers into the journal and keeps what is wanted of them at once. */
export interface Recorder {
  readonly record: (
    document: number,
    answered: { readonly answer: Answer; readonly stamp: Stamp | null },
  ) => void;
  /** How many there are so far. */
  readonly findings: () => number;
  readonly examined: () => Examined;
}

/** A recorder that has seen what the journal holds already. */
export function recorder({ inputs, sources, journal, isShard }: Recording): Recorder {
  const status = statusCounter(inputs, { isShard });
  let troubles: CacheTroubles = { damaged: 0, unwritten: 0 };
  let findings = 0;
  let namedInPath = 0;
  const count = (answered: Answered): void => {
    status.add(answered);
    findings += answered.findings.length;
    if (answered.namedInPath === true) namedInPath += 1;
  };
  for (const document of sources.keys()) {
    const known = journal.read(document);
    if (known !== null) count(known);
  }
  return {
    record: (document, { answer, stamp }) => {
      const { cache, ...answered } = answeredOf(sources[document]?.path ?? '', answer);
      journal.add(document, { stamp, answered });
      count(answered);
      troubles = {
        damaged: troubles.damaged + (cache?.damaged ?? 0),
        unwritten: troubles.unwritten + (cache?.unwritten ?? 0),
      };
    },
    findings: () => findings,
    examined: () => ({ status: status.figures(), troubles, namedInPath }),
  };
}
