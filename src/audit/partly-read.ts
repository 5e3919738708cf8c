import type { UnreadKind } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { type Problem, problemOf } from '../model/problem.ts';
import { canHoldPlan } from '../plan/unread-size.ts';

const WORDS: Readonly<Record<UnreadKind, string>> = {
  'image-page': 'pictures of pages',
  image: 'pictures',
  drawing: 'drawings',
  'embedded-document': 'embedded documents',
  'alternative-chunk': 'inserted documents',
  'form-field': 'form fields whose values are kept apart',
  encoding: 'text whose characters cannot be told',
  'hidden-part': 'parts that the page keeps closed',
};

/**
 * What could not be read of a document that was audited; a crest or a photograph does not count. `lost` says in
 * a sentence what a second reader found beyond it.
 */
export function partlyRead({ unread }: Pick<Plan, 'unread'>, lost: string | null = null): Problem | null {
  const details = [unreadWords(unread), lost].filter((detail) => detail !== null);
  return details.length === 0 ? null : problemOf('partly-read', details.join(' '));
}

function unreadWords(unread: Plan['unread']): string | null {
  const parts = unread.filter(({ isText }) => isText);
  const pages = [...new Set(parts.flatMap(({ place }) => place.page ?? []))].toSorted((a, b) => a - b);
  const what = [...new Set(parts.map((part) => WORDS[part.what]))].join(', ');
  const where = pages.length === 0 ? '' : `, on page ${pages.join(', ')}`;
  return parts.length === 0 ? null : `It holds ${what}${where}.`;
}

/**
 * Why a document that shows no sign of a plan may be one all the same: its title and sections may stand in what
 * could not be read. Null for any other document.
 */
export function perhapsPlan({ kind, unread }: Plan, lost: string | null): Problem | null {
  const isUnknown = kind.value === 'other' && kind.evidence.length === 0;
  const isOpen = lost !== null || unread.some(canHoldPlan);
  const problem = isUnknown && isOpen ? partlyRead({ unread }, lost) : null;
  return (
    problem && { ...problem, message: `${problem.message} The rest does not show whether it is a plan.` }
  );
}
