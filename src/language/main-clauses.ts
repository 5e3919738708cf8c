import { isEnglishWord } from './english-words.ts';
import { wordsOf } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Verbs that stand behind a subject. */
const VERBS = set(
  "will won't shall must should may can cannot can't could is isn't are aren't was were has hasn't have had does doesn't do",
);

/** Verbs that are nouns as well ("Learning needs"): they count behind a name or a pronoun. */
const OPEN_VERBS = set('needs finds struggles requires uses reads writes speaks likes enjoys works plays');

/** Verbs with which a note about somebody begins that leaves out whom it is about. */
const OPENINGS = set(
  "finds struggles cannot can't relies depends becomes gets tires uses understands speaks reads writes shows avoids prefers requires",
);

/** With these begins what a form asks, or says in the place of the person whose plan it is. */
const OF_FORMS = set(
  'what who whose which how when where why if whether i we you my our your is are has have does do can will',
);

const LINKS = set('of in at on from with for to by and or as about');
/** Behind a noun they begin a clause that says more of it: "Steps the child will take". */
const CLAUSE_OPENERS = set(
  'the a an his her their this these that which who what how when where he she they it',
);
const PERSONS = set('he she they');

const MOST_SUBJECT_WORDS = 7;
const LEAST_OPENED = 3;

type Texts = readonly string[];

/** Whether the words before a verb can be its subject and nothing else. */
function areSubject(words: Texts): boolean {
  return (
    words.length > 0 &&
    words.length <= MOST_SUBJECT_WORDS &&
    words.every((word, at) => at === 0 || !CLAUSE_OPENERS.has(word) || LINKS.has(words[at - 1] ?? ''))
  );
}

function isPerson([only = '', ...others]: Texts): boolean {
  return others.length === 0 && (PERSONS.has(only) || !isEnglishWord(only));
}

/**
 * Whether words make a sentence, though no full stop ends them: "A mentor will help with reading", "Finds reading hard".
 * Headings of forms name things or ask: "Steps the child will take", "What I find hard", "Learning needs".
 */
export function isMainClause(text: string): boolean {
  const words = wordsOf(text).map((word) => word.text);
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (OF_FORMS.has(first) || LINKS.has(last) || CLAUSE_OPENERS.has(last)) return false;
  if (OPENINGS.has(first)) return words.length >= LEAST_OPENED && !LINKS.has(second);
  const at = words.findIndex((word) => VERBS.has(word) || OPEN_VERBS.has(word));
  const subject = words.slice(0, Math.max(0, at));
  const isVerb = VERBS.has(words[at] ?? '') || isPerson(subject);
  return at > 0 && at < words.length - 1 && isVerb && areSubject(subject);
}
