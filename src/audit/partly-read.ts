import type { Unread } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { type Problem, problemOf } from '../model/problem.ts';

const WORDS: Readonly<Record<Unread['what'], string>> = {
  'image-page': 'pictures of pages',
  image: 'pictures',
  'embedded-document': 'embedded documents',
  'alternative-chunk': 'inserted documents',
  encoding: 'text whose characters cannot be told',
};

/**
 * What could not be read of a document that was audited. A picture inside the text (a crest, a photograph)
 * does not count, unless a section has nothing else.
 */
export function partlyRead({ unread, sections }: Plan): Problem | null {
  const isSectionUnread = Object.values(sections).some(({ state }) => state === 'unread');
  const parts = unread.filter(({ what }) => what !== 'image' || isSectionUnread);
  if (parts.length === 0) return null;
  const pages = [...new Set(parts.flatMap(({ place }) => place.page ?? []))].toSorted((a, b) => a - b);
  const what = [...new Set(parts.map((part) => WORDS[part.what]))].join(', ');
  const where = pages.length === 0 ? '' : `, on page ${pages.join(', ')}`;
  return problemOf('partly-read', `It holds ${what}${where}.`);
}
