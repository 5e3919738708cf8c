import type { UnreadKind } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { type Problem, problemOf } from '../model/problem.ts';
import type { Kind } from '../model/stage.ts';
import { canHoldPlan } from '../plan/unread-size.ts';

const PLANS: readonly Kind[] = ['plan', 'template'];

const WORDS: Readonly<Record<UnreadKind, string>> = {
  'image-page': 'pictures of pages',
  'damaged-page': 'pages of which a part is damaged',
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
 * could not be read, and what a damaged file still shows may mislead. Null for any other document.
 */
export function perhapsPlan({ kind, unread }: Plan, lost: string | null): Problem | null {
  const isUnknown = kind.value === 'other' && kind.evidence.length === 0;
  const isOpen = lost !== null || unread.some(canHoldPlan);
  const isDamaged = !PLANS.includes(kind.value) && unread.some(({ what }) => what === 'damaged-page');
  const problem = isDamaged || (isUnknown && isOpen) ? partlyRead({ unread }, lost) : null;
  return (
    problem && { ...problem, message: `${problem.message} The rest does not show whether it is a plan.` }
  );
}
