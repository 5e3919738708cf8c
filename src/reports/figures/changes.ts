import { byCodePoint } from '../../language/order.ts';
import type { AuditResult, DocumentResult } from '../../model/result.ts';
import { isOpen } from './counted.ts';
import { ruleStates } from './rule-states.ts';

/** What has become of findings since an earlier result, in documents of the same path. */
export interface Changes {
  /** Documents audited and not set aside: in both results, or in one of them only. */
  readonly documents: { readonly both: number; readonly added: number; readonly gone: number };
  readonly findings: {
    readonly added: number;
    readonly gone: number;
    readonly open: number;
    /** They were there, and now they are waived, in a baseline, or their rules could not tell. */
    readonly untold: number;
  };
}

/** Walks both results at once: their documents are in the order of their paths, so neither has to be kept. */
export function changesOf(now: AuditResult, earlier: AuditResult): Changes {
  const documents = { both: 0, added: 0, gone: 0 };
  const findings = { added: 0, gone: 0, open: 0, untold: 0 };
  for (const [present, former] of pairs(now.documents, earlier.documents)) {
    const [one, other] = [opened(present), opened(former)];
    if (one !== null && other !== null) {
      documents.both += 1;
      addFindings(findings, one, other);
    } else if (one !== null) documents.added += 1;
    else if (other !== null) documents.gone += 1;
  }
  return { documents, findings };
}

function opened(document: DocumentResult | null): DocumentResult | null {
  return document !== null && isOpen(document) ? document : null;
}

type Sums = { -readonly [Name in keyof Changes['findings']]: number };

function addFindings(sums: Sums, present: DocumentResult, former: DocumentResult): void {
  const ids = new Set(present.findings.map(({ id }) => id));
  const { untold, passed } = ruleStates(present);
  // Of findings in a baseline only the number is known, and their rules are in no list.
  const isUnsure = (rule: string): boolean =>
    untold.has(rule) || (present.baselined > 0 && !passed.has(rule));
  const left = former.findings.filter(({ id }) => !ids.has(id));
  const open = former.findings.length - left.length;
  const unsure = left.filter(({ rule }) => isUnsure(rule)).length;
  sums.open += open;
  sums.untold += unsure;
  sums.gone += left.length - unsure;
  sums.added += present.findings.length - open;
}

type Pair = readonly [DocumentResult | null, DocumentResult | null];

function* pairs(now: Iterable<DocumentResult>, then: Iterable<DocumentResult>): Iterable<Pair> {
  const [present, former] = [now[Symbol.iterator](), then[Symbol.iterator]()];
  let [one, other] = [present.next(), former.next()];
  while (one.done !== true || other.done !== true) {
    const order =
      one.done === true ? 1 : other.done === true ? -1 : byCodePoint(one.value.path, other.value.path);
    yield [
      order <= 0 && one.done !== true ? one.value : null,
      order >= 0 && other.done !== true ? other.value : null,
    ];
    if (order <= 0) one = present.next();
    if (order >= 0) other = former.next();
  }
}
