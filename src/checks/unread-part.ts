import type { FindingData, Hit } from '../model/check.ts';
import type { UnreadKind } from '../model/document.ts';
import type { UnreadPart } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type Check, hitsOrPass } from './check.ts';
import { noParameters } from './parameters.ts';

const KINDS: readonly UnreadKind[] = [
  'image-page',
  'damaged-page',
  'image',
  'drawing',
  'embedded-document',
  'alternative-chunk',
  'form-field',
  'encoding',
  'hidden-part',
];

/** Parts of one kind in one section: forty scanned pages are one finding. */
interface Group {
  readonly what: UnreadKind;
  readonly section: SectionLetter | null;
  readonly parts: readonly [UnreadPart, ...UnreadPart[]];
}

function groupsOf(unread: readonly UnreadPart[]): Group[] {
  const groups = Map.groupBy(unread, ({ what, sections }) => `${what} ${sections[0] ?? ''}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    const section = first?.sections[0] ?? null;
    return first === undefined ? [] : [{ what: first.what, section, parts: [first, ...others] as const }];
  });
}

function dataOf({ section, parts }: Group): FindingData {
  const pages = [...new Set(parts.flatMap(({ place }) => place.page ?? []))].toSorted((a, b) => a - b);
  return {
    parts: parts.length,
    ...(section === null ? {} : { section }),
    ...(pages.length === 0 ? {} : { pages: pages.map(String) }),
  };
}

function hitOf(group: Group): Hit {
  const { what, section, parts } = group;
  const [{ after, place }] = parts;
  return {
    absentFrom: [],
    section,
    case: what,
    // The heading it follows, at the place of the part itself.
    ...(after === null ? {} : { evidence: { text: after.text, place } }),
    ...(what === 'image' ? { confidence: 'medium' as const } : {}),
    data: dataOf(group),
  };
}

/** Text that is there and could not be read: one finding for each kind of it in each section. */
export const unreadPart: Check<object> = {
  name: 'unread-part',
  parameters: noParameters,
  cases: () => KINDS,
  unsure: () => false,
  run: ({ unread }) => hitsOrPass(groupsOf(unread.filter(({ isText }) => isText)).map(hitOf)),
};
