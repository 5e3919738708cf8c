import { byCodePoint } from '../../language/order.ts';
import type { Counter } from '../../model/counter.ts';
import type { DocumentResult } from '../../model/result.ts';

/** Documents not audited, or not in full, for the same reason and with the same remedy. */
export interface NotAudited {
  readonly what: 'unreadable' | 'read in part' | 'skipped';
  readonly message: string;
  readonly hint: string;
  /** By code point. */
  readonly paths: readonly string[];
}

interface Group extends NotAudited {
  readonly paths: string[];
}

/** The unreadable first: they are what makes a run incomplete. */
const ORDER = ['unreadable', 'read in part', 'skipped'] as const;

/** Gathers the paths of what was not audited, or not in full, by reason. */
export function notAuditedCounter(): Counter<NotAudited[]> {
  const groups = new Map<string, Group>();
  return {
    add: (document) => {
      const what = whatBecame(document);
      if (what === 'audited') return;
      const key = JSON.stringify([ORDER.indexOf(what), document.problem?.message, document.problem?.hint]);
      const group = groups.get(key) ?? groupOf(what, document);
      groups.set(key, group);
      group.paths.push(document.path);
    },
    figures: () =>
      [...groups]
        .toSorted(([one], [other]) => byCodePoint(one, other))
        .map(([, group]) => ({ ...group, paths: group.paths.toSorted(byCodePoint) })),
  };
}

function whatBecame({ outcome, problem }: DocumentResult): NotAudited['what'] | 'audited' {
  if (outcome !== 'audited') return outcome;
  return problem === null ? 'audited' : 'read in part';
}

function groupOf(what: NotAudited['what'], { problem }: DocumentResult): Group {
  return {
    what,
    message: problem?.message ?? 'The document was not audited.',
    hint: problem?.hint ?? 'See how it was understood with "ehc-audit parse".',
    paths: [],
  };
}
