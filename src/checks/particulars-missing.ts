import { z } from 'zod';
import { findQuantities, isAmount } from '../language/quantities.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Hit } from '../model/check.ts';
import type { ProvisionItem } from '../model/plan.ts';
import type { ProvisionSaying } from '../model/sayings.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { provisionIn } from './provision-items.ts';
import { unexcused } from './unexcused.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  /** Words by which an item is teaching, therapy, help or care that somebody gives. */
  services: list,
  /** Equipment, environment, curriculum, staff training: what needs no hours. */
  noHours: list,
  /** Staff training, breaks and the care of equipment, which need no particulars even where they have a length. */
  exempt: list,
  /** Reviews, visits and groups for which a rhythm is enough. */
  noAmount: list,
  /** Headings, labels and beginnings of what is about the person and no provision. */
  aboutPerson: list,
  /** Words that stand where how much and how often should: what they are about is given by somebody. */
  vague: z.array(list),
});

type Parameters = z.infer<typeof schema>;

/** How the particulars are called in messages. */
const WORDS = { who: 'who delivers it', amount: 'how much', frequency: 'how often' } as const;

type Lacking = keyof typeof WORDS;

/** How sure the examples must be that a sentence tells of help that somebody gives. */
const SURE = 0.75;
/** Fewer words may be a heading: "Anxiety". */
const LEAST_WORDS = 3;

/** In a table with columns for who and how often, that an item is none of these. */
const NO_HELP: readonly ProvisionSaying[] = ['thing', 'way', 'arrangement', 'person', 'ordinary', 'money'];
const SURE_OF_NO_HELP = 0.6;

/** Whether an item reads like help that somebody gives, by examples of such sentences or by the columns of its table. */
function readsAsHelp({ what, sentences, columns }: ProvisionItem): boolean {
  const whole = sentences.filter(({ text, words }) => text === words);
  const given = whole
    .filter(({ text }) => what.includes(text) && wordsOf(text).length >= LEAST_WORDS)
    .some(({ says, share }) => says === 'given' && share >= SURE);
  const other = whole.every(({ says, share }) => NO_HELP.includes(says) && share >= SURE_OF_NO_HELP);
  return given || (columns.length > 0 && !other);
}

/** Whether an item is a thing or a place, by examples: "A quiet room when needed". */
const isThing = ({ sentences }: ProvisionItem): boolean =>
  sentences.some(({ says, share }) => says === 'thing' && share >= SURE_OF_NO_HELP);

/** How sure they must be that a session or a length is of no help: "Numbers under Minutes are for one session". */
const SURE_OF_ARRANGEMENT = 0.95;

/** How sure they must be that an item only lets what stands elsewhere be changed: another rule says so. */
const SURE_OF_CHANGE = 0.9;

const ASIDES: Readonly<Partial<Record<ProvisionSaying, number>>> = {
  arrangement: SURE_OF_ARRANGEMENT,
  change: SURE_OF_CHANGE,
};

/** "These sessions may be cut", and not "support, which may be cut". */
const REFERS_BACK = /\b(?:this|these|those|above|below)\b/iu;

/** Whether an item of prose says only how the provision is told, arranged, reviewed or changed. */
function onlyArranges({ columns, sentences }: ProvisionItem): boolean {
  const whole = sentences.filter(({ text, words }) => text === words);
  const arranges = whole.every(
    ({ text, says, share }) =>
      share >= (ASIDES[says] ?? Number.POSITIVE_INFINITY) && (says !== 'change' || REFERS_BACK.test(text)),
  );
  return columns.length === 0 && whole.length > 0 && arranges;
}

/** A length or number of sessions makes an item a service, whatever it is called; equipment and training apart. */
function needsParticulars(
  item: ProvisionItem,
  { services, noHours, exempt, aboutPerson, vague }: Parameters,
  { wording }: CheckContext,
): boolean {
  const { what, need, text } = item;
  const about = wording(aboutPerson);
  const isAbout = about.matchStart(what) !== null || (need !== null && about.matchStart(need) !== null);
  if (isAbout || onlyArranges(item)) {
    return false;
  }
  const isTimed = findQuantities(what).some((one) => one.kind !== 'coverage' && isAmount(one));
  const isExempt = wording(exempt).find(what) !== null;
  return (
    unexcused(what, wording(services), wording(noHours)) !== null ||
    (isTimed && !isExempt) ||
    (!isExempt &&
      wording(noHours).find(what) === null &&
      (readsAsHelp(item) ||
        (!isThing(item) && vague.some((name) => wording(name).find(withoutQuotations(text)) !== null))))
  );
}

/** What may be statements of their own: "work with him weekly and ring his mother each Friday". */
const STATEMENTS = /[,;]|\band\b/u;

/** Whether a rhythm is enough for all that an item gives: a review is, and not the help that stands beside it. */
function needsNoAmount(
  what: string,
  { noAmount, services, noHours }: Parameters,
  { wording }: CheckContext,
): boolean {
  const statements = sentencesOf(what).flatMap((sentence) => sentence.split(STATEMENTS));
  const others = statements.filter((statement) => wording(noAmount).find(statement) === null);
  return (
    others.length < statements.length &&
    others.every((statement) => unexcused(statement, wording(services), wording(noHours)) === null)
  );
}

function lacking(item: ProvisionItem, parameters: Parameters, context: CheckContext): Lacking[] {
  const needless = item.states.includes('frequency') && needsNoAmount(item.what, parameters, context);
  return (Object.keys(WORDS) as Lacking[]).filter(
    (one) => !item.states.includes(one) && !(one === 'amount' && needless),
  );
}

function hitOf(item: ProvisionItem, parameters: Parameters, context: CheckContext): Hit[] {
  const lacks = needsParticulars(item, parameters, context) ? lacking(item, parameters, context) : [];
  const { section, text, place } = item;
  const data = { section, lacks: lacks.map((one) => WORDS[one]) };
  return lacks.length === 0
    ? []
    : [{ absentFrom: [section], section, evidence: { text, place }, confidence: 'medium', data }];
}

/** Items of provision that do not say who, how much or how often (SEND Code of Practice 9.69). */
export const particularsMissing: Check<Parameters> = {
  name: 'particulars-missing',
  parameters: schema,
  lists: ({ services, noHours, exempt, noAmount, aboutPerson, vague }) => [
    services,
    noHours,
    exempt,
    noAmount,
    aboutPerson,
    ...vague,
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    // A section that only points elsewhere, or announces something, has another rule.
    const items = provisionIn(plan, parameters.sections).filter(
      ({ section }) => plan.sections[section].state === 'content',
    );
    const hits = items.flatMap((item) => hitOf(item, parameters, context));
    const otherwise = unlessUnread(plan, parameters.sections, items.length === 0 ? NOT_APPLICABLE : PASS);
    return hits.length === 0 ? otherwise : hitsOrPass(hits);
  },
};
