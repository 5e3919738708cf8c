import { dateInWords } from '../../language/calendar.ts';
import type { SectionLetter } from '../../model/section.ts';
import type { UnderstoodItems, UnderstoodSection } from '../../model/understanding.ts';
import type { Branch } from '../text/tree.ts';
import { capitalised, listWords, oneLine, plural } from '../words.ts';
import { excerpt, placed, WITHHELD } from './quote.ts';
import { itemsOf } from './selection.ts';
import { ADVICE_STATUS_WORDS, ADVICE_WORDS, AREA_WORDS } from './words.ts';

/** What the items of a section are called; sections that are not named have none. */
const ITEM_NAMES: Readonly<Partial<Record<SectionLetter, readonly [one: string, many: string]>>> = {
  E: ['outcome', 'outcomes'],
  F: ['item of provision', 'items of provision'],
  G: ['item of provision', 'items of provision'],
  H1: ['item of provision', 'items of provision'],
  H2: ['item of provision', 'items of provision'],
  K: ['entry of advice', 'entries of advice'],
};

/** "5 outcomes", "no items of provision"; null for a section that has no items by its nature. */
export function itemCount(section: SectionLetter, items: UnderstoodItems): string | null {
  const names = ITEM_NAMES[section];
  if (names === undefined) return null;
  const { outcomes, provision, advice } = itemsOf([section], items);
  const count = outcomes.length + provision.length + advice.length;
  return count === 0 ? `no ${names[1]}` : plural(count, ...names);
}

/** The items of a section with their parts. Words that stand among its lines already are cut short. */
export function itemsBranch({ section, lines }: UnderstoodSection, items: UnderstoodItems): Branch[] {
  const count = itemCount(section, items);
  if (count === null) return [];
  const known = new Set(lines.map(({ text }) => text));
  const words = (text: string | null): string => (known.has(text) ? excerpt(text) : text) ?? WITHHELD;
  const { outcomes, provision, advice } = itemsOf([section], items);
  const branches = [
    ...outcomes.map((item) => outcomeBranch(item, words)),
    ...provision.map((item) => provisionBranch(item, words)),
    ...advice.map(adviceBranch),
  ].map((branch, index) => ({ ...branch, label: `${index + 1}.` }));
  return [{ label: 'Items:', text: count, below: [...branches, ...withoutCells(provision)] }];
}

type Words = (text: string | null) => string;

type Provision = UnderstoodItems['provision'][number];

function members(named: Readonly<Record<string, string | null>>): Branch[] {
  return Object.entries(named).flatMap(([name, text]) =>
    text === null ? [] : [{ label: `${capitalised(name)}:`, text: oneLine(text) }],
  );
}

function areaNamed(area: keyof typeof AREA_WORDS | null): string | null {
  return area === null ? null : AREA_WORDS[area];
}

function outcomeBranch(
  { text, location, area, timescale }: UnderstoodItems['outcomes'][number],
  words: Words,
): Branch {
  return {
    text: oneLine(words(text)),
    aside: placed(location),
    below: members({ 'by when': timescale, area: areaNamed(area) }),
  };
}

function provisionBranch(item: Provision, words: Words): Branch {
  const { text, what, who, amount, frequency, ratio, where, review, area, location } = item;
  const hasCells = MEMBERS.some((name) => item[name] !== null);
  return {
    text: hasCells && what === text ? 'no cell for what is provided' : oneLine(words(what)),
    aside: placed(location),
    below: members({ who, amount, frequency, ratio, where, review, area: areaNamed(area) }),
  };
}

const MEMBERS = ['who', 'amount', 'frequency', 'ratio', 'where', 'review'] as const;

/** What no item has a cell of its own for stands in the item's words, if anywhere. */
function withoutCells(provision: readonly Provision[]): Branch[] {
  const names = MEMBERS.filter((name) => provision.every((item) => item[name] === null));
  return provision.length === 0 || names.length === 0
    ? []
    : [{ text: `No cells of their own for: ${names.join(', ')}.` }];
}

function adviceBranch(item: UnderstoodItems['advice'][number]): Branch {
  const { types, status, author, role, date, text, location } = item;
  const named = listWords(types.map((type) => ADVICE_WORDS[type]));
  return {
    text: `${capitalised(named)}: ${ADVICE_STATUS_WORDS[status]}`,
    aside: placed(location),
    below: members({ author, role, date: date === null ? null : dateInWords(date), words: text }),
  };
}
