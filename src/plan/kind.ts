import type { Document } from '../model/document.ts';
import type { Decided, Evidence, Section } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Kind } from '../model/stage.ts';
import { isBlankForm, namesChild } from './blank-form.ts';
import { placesIn } from './form-places.ts';
import { foundSections, hasPlanSections, showsAuthor, showsDispute } from './kind-anatomy.ts';
import { type LearnedKinds, learnedKinds } from './kind-learned.ts';
import { A_LETTER, openingOf, type TitleSign, titleSigns } from './kind-titles.ts';
import type { Line, Reading } from './lines.ts';
import type { PrintedFacts } from './readings.ts';
import type { Recogniser } from './recogniser.ts';

/** What the kind is inferred from. */
export interface KindEvidence {
  readonly document: Document;
  readonly reading: Reading;
  readonly sections: Readonly<Record<SectionLetter, Section>>;
  readonly facts: PrintedFacts;
}

interface Weighing extends KindEvidence {
  readonly recogniser: Recogniser;
  readonly signs: readonly TitleSign[];
  readonly learned: LearnedKinds;
  /** Whether it names the child. */
  readonly isNamed: boolean;
}

function decided(value: Kind, because: string, evidence: readonly Evidence[]): Decided<Kind> {
  return { value, because, evidence };
}

function readsAs(kind: Kind, name: string, evidence: readonly Evidence[]): Decided<Kind> {
  return decided(kind, `It reads as ${name}.`, evidence);
}

const bySign = ({ kind, name, evidence }: TitleSign): Decided<Kind> => readsAs(kind, name, [evidence]);

/** A plan, or a blank form of one where nobody has written in it. */
function planOrBlank({ recogniser, signs, ...given }: Weighing): Decided<Kind> {
  const title = signs.find(({ kind }) => kind === 'plan');
  const evidence =
    title === undefined
      ? foundSections(given.sections).flatMap(({ headings }) => headings.slice(0, 1))
      : [title.evidence];
  const shown = title === undefined ? 'it has the sections of a plan' : 'its title says so';
  return isBlankForm(recogniser, given)
    ? decided('template', `It is a blank form of a plan: ${shown}, and nobody has written in it.`, evidence)
    : decided('plan', `It is a plan: ${shown}.`, evidence);
}

const NO_PLAN = decided('other', 'It has neither the title nor the sections of a plan.', []);

/** What the examples say, with the name to tell the user, if one stands out. */
function byExamples({ learned, reading }: Weighing): Decided<Kind> {
  const { likeliest } = learned;
  const name = likeliest === 'plan' || likeliest === 'template' ? null : learned.nameOf(likeliest);
  return name === null ? NO_PLAN : readsAs(likeliest, name, openingOf(reading).slice(0, 1));
}

/** How sure the examples must be to speak against a plan's sections or its titles. */
const SURE = 0.85;

/** Titles of papers that may carry the whole plan behind them. */
const CARRIES_A_PLAN = [A_LETTER, 'an amendment notice'];
const GUIDANCE = 'guidance or a policy';
/** A line so close to a plan's title is still about the title. */
const NEAR = 3;

/** Whether a title stands against the plan's: before or beside it, or naming a review of it. */
function speaksAgainst({ kind, name, rank, isDated }: TitleSign, given: Weighing): boolean {
  const plan = given.signs.find((sign) => sign.kind === 'plan');
  if (kind === 'plan' || CARRIES_A_PLAN.includes(name)) {
    return false;
  }
  if (plan === undefined || rank <= plan.rank) {
    const apart = plan !== undefined && rank < plan.rank && given.isNamed;
    return !(apart && given.learned.shareOf('plan') >= SURE);
  }
  const looksSo = given.learned.shareOf(kind) > given.learned.shareOf('plan');
  return (!given.isNamed && rank <= plan.rank + NEAR) || (kind === 'review-form' && !isDated) || looksSo;
}

/** A form may print guidance on every page; guidance has no place for a date of birth and another of the plan. */
function asksParticulars({ recogniser, document, reading }: Weighing): boolean {
  const places = placesIn(recogniser, document, reading);
  return places.includes('date-of-birth') && places.length > 1;
}

/** What a document with the sections of a plan is instead, if its title or its whole look says so. */
function aboutPlan(given: Weighing): Decided<Kind> | null {
  const { signs, learned, isNamed } = given;
  const sign = signs.find((one) => speaksAgainst(one, given));
  const titled = signs.some(({ kind }) => kind === 'plan') && isNamed;
  const against = learned.likeliest !== 'plan' && learned.likeliest !== 'template';
  const looksSo = against && !titled && learned.shareOf(learned.likeliest) >= SURE;
  if (sign === undefined && !looksSo) {
    return null;
  }
  const name = sign?.name ?? learned.nameOf(learned.likeliest);
  if (name === GUIDANCE && asksParticulars(given)) {
    return null;
  }
  return sign === undefined ? byExamples(given) : bySign(sign);
}

/** How much a title counts beside the examples, by what it names. */
function weightOfSign({ name, kind, rank }: TitleSign): number {
  const early = rank < 6 ? 0.2 : 0;
  return name === A_LETTER ? 0.3 : kind === 'plan' ? 0.3 + early : 0.6 + early;
}

const FEW_SECTIONS = 2;

/** What a document without a plan's sections is, by its titles and the examples together. */
function byLook(given: Weighing): Decided<Kind> {
  const { signs, learned, sections } = given;
  const letter = signs.find(({ name }) => name === A_LETTER);
  const likePlan = learned.shareOf('plan') + learned.shareOf('template');
  const canBePlan =
    letter === undefined && (likePlan >= 0.5 || foundSections(sections).length >= FEW_SECTIONS);
  const best = signs
    .filter(({ kind }) => (kind !== 'plan' || canBePlan) && (kind !== 'review-form' || letter === undefined))
    .map((sign) => ({
      sign,
      weight: weightOfSign(sign) + (sign.kind === 'plan' ? likePlan : learned.shareOf(sign.kind)),
    }))
    .toSorted((a, b) => b.weight - a.weight)[0];
  if (best === undefined || learned.shareOf(learned.likeliest) > best.weight) {
    return byExamples(given);
  }
  const { sign } = best;
  if (sign.kind === 'plan') {
    return planOrBlank(given);
  }
  return bySign(sign.kind === 'other' && !CARRIES_A_PLAN.includes(sign.name) ? (letter ?? sign) : sign);
}

/** The opening lines before the first of a plan's sections. */
function coverOf({ reading, sections }: KindEvidence): Line[] {
  const opening = openingOf(reading);
  const headings = new Set(
    foundSections(sections).flatMap(({ headings: own }) => own.map(({ place }) => place)),
  );
  const end = opening.findIndex(({ place }) => headings.has(place));
  return end < 0 ? opening : opening.slice(0, end);
}

/**
 * What a document is, from what it calls itself, the sections it has and what examples of such documents make of
 * its look: a plan, a blank form of one where nobody has written in it, or one of the kinds that lie beside plans.
 */
export function decideKind(recogniser: Recogniser, given: KindEvidence): Decided<Kind> {
  const { document, reading, sections, facts } = given;
  const isLikePlan = hasPlanSections(recogniser, sections);
  const weighing: Weighing = {
    ...given,
    recogniser,
    signs: titleSigns(recogniser, document, isLikePlan ? coverOf(given) : openingOf(reading)),
    learned: learnedKinds(recogniser, reading),
    isNamed: namesChild(recogniser, facts),
  };
  const working = weighing.signs.find(({ kind }) => kind === 'working-document');
  if (working !== undefined) {
    return bySign(working);
  }
  if (isLikePlan && showsDispute(recogniser, sections)) {
    return readsAs('working-document', 'a tribunal working document', []);
  }
  const isTitled = weighing.signs.some(({ kind }) => kind === 'plan');
  if (isLikePlan && !isTitled && showsAuthor(recogniser, sections)) {
    return readsAs('advice', 'an advice report', openingOf(reading).slice(0, 1));
  }
  return isLikePlan ? (aboutPlan(weighing) ?? planOrBlank(weighing)) : byLook(weighing);
}
