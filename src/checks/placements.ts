import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { placeNamesIn } from '../language/place-names.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { childNames } from './child-names.ts';
import { childNameLists, list } from './parameters.ts';

/** How a setting shows in section I that no word such as "school" tells. */
export const placeNamesSchema = z.strictObject({
  names: childNameLists,
  /** Words before a setting's name ("attends") and behind it ("will admit"). */
  attends: list,
  admits: list,
  /** The label of a setting's name. */
  label: list,
  /** Words with a capital that name no place, and titles of people. */
  noPlace: list,
  titles: list,
});

type PlaceLists = z.infer<typeof placeNamesSchema>;

export const listsOfPlaces = ({ names, ...own }: PlaceLists): string[] => [
  ...Object.values(names),
  ...Object.values(own),
];

/** Tells the names of settings in a text. */
export interface PlaceReader {
  /** Whether words with capitals name some place at all. */
  readonly mayName: (text: string) => boolean;
  /** Whether a sentence, or a line that is nothing but a name, places the child in a setting by its name. */
  readonly places: (text: string) => boolean;
}

const MAX_NAME_WORDS = 5;
const ENDS_NAME = /[,(;:]|\s[-–—]\s|\s\d/u;
/** "From September 2026: " before a name tells since when. */
const TIME_BEFORE = /^[^:]*\b20\d\d\b[^:]*:\s*/u;

/** Whether words stand behind a label at the start of a line. */
export function isAnswered(text: string, label: PhraseSet): boolean {
  const match = label.matchStart(text);
  const rest = match === null ? '' : text.slice(match.end);
  return /^\s*[:–—-]/u.test(rest) && /\p{L}{2}/u.test(rest);
}

/** Whether a word for a setting stands as a part of a name: "Hill School", not "his school". */
export function namesByWord(text: string, setting: PhraseSet): boolean {
  return setting.findAll(text).some(({ start, end }) => /\p{Lu}/u.test(text.slice(start, end)));
}

/** A label's answer that begins with a number is an address. */
const ADDRESS = /^[^:]*:\s*\d/u;

/** Reads names of settings in a plan, whose people and council are no settings. */
export function placeReader(plan: Plan, lists: PlaceLists, context: CheckContext): PlaceReader {
  const { wording } = context;
  const child = childNames(plan, lists.names, context);
  const others = new Set(plan.people.flatMap(({ name }) => wordsOf(name).map(({ text }) => text)));
  const attends = wording(lists.attends);
  const admits = wording(lists.admits);
  const noPlace = wording(lists.noPlace);
  const label = wording(lists.label);
  const titles = wording(lists.titles);
  const known = (word: string): boolean =>
    (child?.include(word) ?? false) || others.has(word) || noPlace.matchesWhole(word);
  const namesIn = (text: string) => placeNamesIn(text, known, titles);

  const isBareName = (text: string): boolean => {
    const [head = ''] = text.replace(TIME_BEFORE, '').split(ENDS_NAME);
    const [name] = namesIn(head);
    return (
      name !== undefined &&
      wordsOf(head).length <= MAX_NAME_WORDS &&
      name.start === 0 &&
      /^\W*$/u.test(head.slice(name.end))
    );
  };
  const isPlaced = (text: string): boolean => {
    const before = attends.findAll(text);
    return namesIn(text).some(
      ({ start, end }) =>
        before.some((match) => match.end <= start && /^\W*$/u.test(text.slice(match.end, start))) ||
        admits.matchStart(text.slice(end)) !== null,
    );
  };
  return {
    mayName: (text) => namesIn(text).length > 0 || isBareName(text),
    places: (text) =>
      isBareName(text) ||
      (isAnswered(text, label) && !ADDRESS.test(text)) ||
      sentencesOf(text).some(isPlaced),
  };
}
