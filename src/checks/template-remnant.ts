import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { promptForms } from '../language/prompt-forms.ts';
import { findQuantities, isFrequency } from '../language/quantities.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Place } from '../model/place.ts';
import type { Evidence, Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import { type Check, type CheckContext, hitsOrPass } from './check.ts';
import { hitsOf, type Leftover } from './leftovers.ts';
import { list } from './parameters.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';

const schema = z.strictObject({
  /** Words that are a prompt wherever they stand. */
  anywhere: list,
  /** Prompts as a whole sentence or a whole answer: "Choose an item." */
  whole: list,
  /** How an instruction to the writer begins, wherever it stands. */
  instructions: list,
  /** How one begins in what the form prints; in a writer's text these words may be provision. */
  formInstructions: list,
  /** How a line begins by which a form says for good what a section holds: none where the writer's words follow it. */
  formDescriptions: list,
  /** Words that square brackets make a prompt, whole, and how an instruction in any brackets begins. */
  bracketed: list,
  bracketedStart: list,
  /** Words that stand for a name only in capitals. */
  capitals: list,
  /** "X likes", "First Name likes", at the start of a sentence. */
  initial: list,
  /** Words in round brackets that stand for a name or a day in what somebody wrote. */
  inRound: list,
  /** Questions of the form that a writer's answer should have replaced, each a whole sentence. */
  questions: list,
  /** Options to be deleted down to one, in a line ("Yes / No"), and inside a sentence ("his/her"). */
  options: list,
  choices: list,
  /** Words of a sentence that speaks of people in general, who may be he or she. */
  anybody: list,
});

type Parameters = z.infer<typeof schema>;
type Lists = Readonly<Record<keyof Parameters, PhraseSet>>;

/** The sentences of a text, and what stands before and behind a colon in them. */
function partsOf(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const colon = sentence.indexOf(':');
    return colon < 0 ? [sentence] : [sentence, sentence.slice(0, colon), sentence.slice(colon + 1)];
  });
}

const fromStart = (phrases: PhraseSet, text: string): boolean => phrases.matchStart(text) !== null;

/** "Born on (date of birth)" on a cover: round brackets behind a label say what it asks for. */
const explains = (text: string, words: string): boolean =>
  /^[^:(]*\p{L}[^:(]*$/u.test(text.slice(0, Math.max(0, text.indexOf(`(${words}`))));

/** "My club is [insert name of club]": no editor of somebody's words tells the writer what to do. */
const instructsInBrackets = (text: string, { instructions }: Lists): boolean =>
  promptForms(text).some(({ shape, words }) => shape === 'square' && fromStart(instructions, words));

/** Brackets inside a quotation are its editor's. */
function isPrompt({ text: printed, from, section }: PrintedLine, lists: Lists): boolean {
  const mayQuote = /["“‘']/u.test(printed) && /\[/u.test(printed);
  if (mayQuote && instructsInBrackets(printed, lists)) return true;
  const text = mayQuote ? withoutQuotations(printed) : printed;
  return promptForms(text).some(({ shape, words }) => {
    if (shape === 'field') return true;
    if (shape === 'round' && from === 'writer' && lists.inRound.matchesWhole(words)) return true;
    if (shape === 'line') return section !== null && from !== 'outside';
    const isBlank = shape === 'square' && lists.bracketed.matchesWhole(words);
    const asksForIt = fromStart(lists.instructions, words);
    const isLabel = from === 'outside' && !asksForIt && explains(text, words);
    const isAnswered = shape === 'round' && (/\d/u.test(words) || isLabel);
    return isBlank || (!isAnswered && fromStart(lists.bracketedStart, words));
  });
}

const paragraphOf = ({ place }: Evidence): number => place.paragraph ?? 0;

/** What many forms print below the heading of a section for good: it stands before the words of its writer. */
function standingGuidance({ sections }: Plan): ReadonlySet<Place> {
  const written = SECTIONS.map((letter) => sections[letter]).filter(({ state }) => state === 'content');
  return new Set(
    written.flatMap(({ lines, setApart }) => {
      const first = Math.min(...lines.map(paragraphOf));
      return setApart.filter((line) => paragraphOf(line) < first).map(({ place }) => place);
    }),
  );
}

function isInstruction({ from, place }: PrintedLine, part: string, { lists, standing }: Read): boolean {
  return (
    fromStart(lists.instructions, part) ||
    (from === 'form' &&
      (fromStart(lists.formInstructions, part) ||
        (!standing.has(place) && fromStart(lists.formDescriptions, part))))
  );
}

/** A word in capitals in a line that has others in small letters, and no label: "NAME likes football." */
function inCapitals(text: string, phrases: PhraseSet): boolean {
  return phrases.findAll(text).some(({ start, end }) => {
    const word = text.slice(start, end);
    const isLabel = /^\s*:/u.test(text.slice(end));
    return word === word.toUpperCase() && /\p{Ll}/u.test(text) && !isLabel;
  });
}

const isInitial = (part: string, phrases: PhraseSet): boolean =>
  /^\W*\p{Lu}/u.test(part) && fromStart(phrases, part);

function leavesChoice(text: string, { choices, anybody }: Lists): boolean {
  return sentencesOf(text).some((sentence) => {
    const open = choices
      .findAll(sentence)
      .some(({ start, end }) => /\/|^\p{L}+$/u.test(sentence.slice(start, end)));
    return open && anybody.find(sentence) === null;
  });
}

/** Whether a line is made of questions, one of which the form asks. */
function asksOnly(text: string, questions: PhraseSet): boolean {
  const sentences = text.endsWith('?') ? sentencesOf(text) : [];
  return (
    sentences.every((sentence) => sentence.endsWith('?')) &&
    sentences.some((sentence) => questions.matchesWhole(sentence))
  );
}

/** Whether a line that its writer wrote still holds what only stands for words. */
function isUnwritten({ text }: PrintedLine, parts: readonly string[], lists: Lists): boolean {
  return (
    inCapitals(text, lists.capitals) ||
    parts.some((part) => isInitial(part, lists.initial)) ||
    asksOnly(text, lists.questions) ||
    leavesChoice(text, lists)
  );
}

/** Lists whose words are no remnant where another word of the line, or a bracket, does not make them one. */
const ASIDE: readonly (keyof Parameters)[] = ['inRound', 'bracketed', 'bracketedStart', 'options', 'anybody'];

/** Whether any list finds something in a line: few lines have anything. */
function mayBeRemnant(text: string, lists: Lists): boolean {
  const names = (Object.keys(lists) as (keyof Parameters)[]).filter((name) => !ASIDE.includes(name));
  return names.some((name) => lists[name].find(text) !== null);
}

/** What the lines of a plan are read by. */
interface Read {
  readonly lists: Lists;
  readonly standing: ReadonlySet<Place>;
}

/** The case of a line that was never finished; null for any other. */
function caseOf(line: PrintedLine, read: Read): string | null {
  const { lists } = read;
  if (isPrompt(line, lists)) return 'prompt';
  if (!mayBeRemnant(line.text, lists)) return null;
  if (lists.anywhere.find(line.text) !== null) return 'prompt';
  const parts = partsOf(line.text);
  if (parts.some((part) => lists.whole.matchesWhole(part))) return 'prompt';
  if (parts.some((part) => isInstruction(line, part, read))) return 'instruction';
  return line.from === 'writer' && isUnwritten(line, parts, lists) ? 'prompt' : null;
}

/** "Termly / daily" beside two people who help says how often each does; a form offers more to choose from. */
const areBoth = (offered: readonly string[]): boolean =>
  offered.length === 2 && offered.every((option) => findQuantities(option).some(isFrequency));

function unfinished({ unfinished: all }: Plan, { options }: Lists): Leftover[] {
  return all.flatMap(({ as, words, ...rest }): Leftover[] => {
    if (as === 'control') return [{ ...rest, as: 'prompt' }];
    const offered = words.split(' / ');
    const isLeft = as === 'menu' && offered.every((option) => options.matchesWhole(option));
    return isLeft && !areBoth(offered) ? [{ ...rest, as: 'menu' }] : [];
  });
}

function listsOf(parameters: Parameters, { wording }: CheckContext): Lists {
  const entries = Object.entries(parameters).map(([name, of]) => [name, wording(of)] as const);
  return Object.fromEntries(entries) as Lists;
}

/** Placeholders, prompts, instructions and options that a writer of the plan was meant to replace or delete. */
export const templateRemnant: Check<Parameters> = {
  name: 'template-remnant',
  parameters: schema,
  lists: (parameters) => Object.values(parameters),
  cases: () => ['prompt', 'instruction', 'menu'],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const lists = listsOf(parameters, context);
    const standing = standingGuidance(plan);
    const printed = printedLines(plan).flatMap((line): Leftover[] => {
      const as = caseOf(line, { lists, standing });
      return as === null ? [] : [{ ...line, as }];
    });
    const marked = unfinished(plan, lists).filter(
      ({ place }) => !printed.some((line) => line.place === place),
    );
    return hitsOrPass(hitsOf([...printed, ...marked]));
  },
};
