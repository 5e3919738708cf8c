import { z } from 'zod';
import { type Context, currentMentions } from '../language/mention.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { tenseOf } from '../language/tense.ts';
import { type CalendarDate, calendarDateSchema } from '../model/calendar-date.ts';
import type { Hit } from '../model/check.ts';
import type { Evidence, Plan } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { type Check, type CheckContext, hitsOrPass, notAssessed, oneOfSentence, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext } from './parameters.ts';
import { unlessUnread } from './unread.ts';
import { dayOfVersion } from './year-group.ts';

const term = z.strictObject({
  /** The case of a finding, and the list of the term's wordings. */
  name: list,
  /** Superseded only in versions made on or after this day; always where there is none. */
  from: calendarDateSchema.optional(),
  /** Words that take this term back, where they are others than those of all. */
  context: z.strictObject({ before: list, after: list }).optional(),
  /** Also in the list of papers of section K, each of its own time. */
  inPapers: z.boolean().default(false),
  /** Not where a verb tells of the past, as of a statement that a child once had: "went there with a statement". */
  unlessTold: z.boolean().default(false),
});

const schema = z.strictObject({ terms: z.array(term).min(1), context: contextLists });

interface Shown extends Evidence {
  readonly letter: SectionLetter | null;
  readonly isPaper: boolean;
}

const DATED = /\b(?:19|20)\d\d\b|\d[./]\d\d\b/u;

/** Whether a line of section K names a paper, which is of its own time: a row, a date, or words with no verb and no label. */
function namesPaper({ text, place }: Evidence): boolean {
  return place.row !== undefined || DATED.test(text) || (tenseOf(text) === null && !text.includes(':'));
}

/** The form's text and the writer's, without what is quoted. */
function textsOf(plan: Plan): Shown[] {
  const sections = SECTIONS.flatMap((letter) => {
    const { headings, setApart, lines } = plan.sections[letter];
    return [...headings, ...setApart, ...lines].map(({ text, place }) => ({
      text,
      place,
      letter,
      isPaper: letter === 'K' && namesPaper({ text, place }),
    }));
  });
  const outside = plan.outside.map(({ text, place }) => ({ text, place, letter: null, isPaper: false }));
  return [...outside, ...sections];
}

const CLAUSE_END = /[,;]|\b(?:and|but|who|which|where)\b/u;

/** "I went there for three years with a Statement": the clause up to the term is told of the past. */
const isTold = (before: string): boolean => tenseOf(before.split(CLAUSE_END).at(-1) ?? '') === 'past';

/** Whether a sentence speaks of a term as of now: a clause about the future does, whatever was told before it. */
function isCurrent(sentence: string, { phrases, around, unlessTold }: Looked): boolean {
  const [match] = phrases.findAll(sentence);
  const isToCome = match !== undefined && tenseOf(sentence.slice(match.end)) === 'future';
  const before = match === undefined ? '' : sentence.slice(0, match.start);
  const isPast = unlessTold && !isToCome && isTold(before);
  return (
    (!isPast && currentMentions(sentence, phrases, around).length > 0) || (isToCome && THAT.test(before))
  );
}

/** "We were told that ...": what was told is another clause. */
const THAT = /\bthat\b[^,;]*$/u;

function mentionIn(texts: readonly Shown[], name: string, looked: Looked): Hit | null {
  for (const { text, place, letter } of texts.filter(({ isPaper }) => looked.inPapers || !isPaper)) {
    const plain = looked.phrases.find(text) === null ? '' : withoutQuotations(text);
    const sentence = sentencesOf(plain).find((one) => isCurrent(one, looked));
    if (sentence !== undefined) {
      return { absentFrom: [], section: letter, evidence: { text: sentence, place }, case: name };
    }
  }
  return null;
}

interface Looked {
  readonly phrases: PhraseSet;
  readonly around: Context;
  readonly inPapers: boolean;
  readonly unlessTold: boolean;
}

/** The day of the version; a template is judged by the day of the audit. */
function dayOf(plan: Plan, context: CheckContext): CalendarDate | null {
  return context.stage === 'template' ? context.asOf : dayOfVersion(plan, context);
}

/** Terms of a law or of a body that has gone, used as of the present; one finding for each. */
export const supersededTerm: Check<z.infer<typeof schema>> = {
  name: 'superseded-term',
  parameters: schema,
  lists: ({ terms, context }) => [
    ...terms.map(({ name }) => name),
    ...[context, ...terms.flatMap((one) => one.context ?? [])].flatMap(namesOfContext),
  ],
  cases: ({ terms }) => terms.map(({ name }) => name),
  unsure: ({ terms }) => terms.some(({ from }) => from !== undefined),
  run: (plan, parameters, context) => {
    const day = dayOf(plan, context);
    const texts = textsOf(plan);
    const found = parameters.terms.flatMap(({ name, from, context: own, inPapers, unlessTold }) => {
      const existed = from !== undefined && day !== null && day < from;
      const around = contextOf(own ?? parameters.context, context);
      const mention = existed
        ? null
        : mentionIn(texts, name, { phrases: context.wording(name), around, inPapers, unlessTold });
      return mention === null ? [] : [{ mention, isOpen: from !== undefined && day === null }];
    });
    const sure = oneOfSentence(found.filter(({ isOpen }) => !isOpen).map(({ mention }) => mention));
    if (sure.length === 0 && found.length > 0) {
      return notAssessed(
        'a term is used that was superseded on a known day, and no date of this version is printed',
      );
    }
    return sure.length > 0 ? hitsOrPass(sure) : unlessUnread(plan, SECTIONS, PASS);
  },
};
