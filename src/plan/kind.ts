import type { Document } from '../model/document.ts';
import type { Decided, Evidence, Section } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Kind } from '../model/stage.ts';
import { foundSections, hasPlanSections, isBlankForm, namesChild } from './kind-anatomy.ts';
import { type LearnedKinds, learnedKinds } from './kind-learned.ts';
import { openingOf, type TitleSign, titleSigns } from './kind-titles.ts';
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

/** How sure the examples must be to speak against a plan's sections, and to speak for what only they see. */
const SURE = 0.85;

/** Titles that name a document about a plan; letters and notices may carry the whole plan behind them. */
const CARRIES_A_PLAN = ['a letter', 'an amendment notice'];

/** What a document with the sections of a plan is instead, if its title or its whole look says so. */
function aboutPlan({ signs, learned, facts }: Weighing): Decided<Kind> | null {
  const isNamed = namesChild(facts);
  const plan = signs.find(({ kind }) => kind === 'plan');
  const sign = signs.find(
    ({ kind, name, rank, isDated }) =>
      kind !== 'plan' &&
      !CARRIES_A_PLAN.includes(name) &&
      (plan === undefined || !isNamed || rank <= plan.rank || (kind === 'review-form' && !isDated)),
  );
  if (sign !== undefined) {
    return bySign(sign);
  }
  const { likeliest } = learned;
  const against = likeliest !== 'plan' && likeliest !== 'template' && learned.shareOf(likeliest) >= SURE;
  return against && (plan === undefined || !isNamed)
    ? readsAs(likeliest, learned.nameOf(likeliest), [])
    : null;
}

/** How much a title counts beside the examples, by what it names. */
function weightOfSign({ name, kind, rank }: TitleSign): number {
  const early = rank < 6 ? 0.2 : 0;
  return name === 'a letter' ? 0.3 : kind === 'plan' ? 0.3 + early : 0.6 + early;
}

/** What a document without a plan's sections is, by its titles and the examples together. */
function byLook(given: Weighing): Decided<Kind> {
  const { signs, learned } = given;
  const isLetter = signs.some(({ name }) => name === 'a letter');
  const best = signs
    .filter(({ kind }) => kind !== 'plan' || !isLetter)
    .map((sign) => ({ sign, weight: weightOfSign(sign) + learned.shareOf(sign.kind) }))
    .toSorted((a, b) => b.weight - a.weight)[0];
  const { likeliest } = learned;
  const share = learned.shareOf(likeliest);
  if (best === undefined || share > best.weight) {
    const isPlan = likeliest === 'plan' || likeliest === 'template';
    return isPlan
      ? decided('other', 'It has neither the title nor the sections of a plan.', [])
      : readsAs(likeliest, learned.nameOf(likeliest), []);
  }
  return best.sign.kind === 'plan' ? planOrBlank(given) : bySign(best.sign);
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
  const { document, reading, sections } = given;
  const isLikePlan = hasPlanSections(recogniser, sections);
  const weighing: Weighing = {
    ...given,
    recogniser,
    signs: titleSigns(recogniser, document, isLikePlan ? coverOf(given) : openingOf(reading)),
    learned: learnedKinds(recogniser, reading),
  };
  const working = weighing.signs.find(({ kind }) => kind === 'working-document');
  if (working !== undefined) {
    return bySign(working);
  }
  return isLikePlan ? (aboutPlan(weighing) ?? planOrBlank(weighing)) : byLook(weighing);
}
