import { compilePhrases, type PhraseSet } from '../language/phrases.ts';
import { wordsOf } from '../language/words.ts';
import type { Document } from '../model/document.ts';
import type { Decided, Evidence, Section } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { KINDS, type Kind } from '../model/stage.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { PrintedFacts } from './facts.ts';
import { looksLikeHeading, type Reading } from './lines.ts';
import { placeholdersIn } from './placeholders.ts';
import type { Recogniser } from './recogniser.ts';

interface KindSign {
  readonly kind: Kind;
  readonly name: string;
  readonly set: PhraseSet;
}

const signsOf = new WeakMap<Vocabulary, readonly KindSign[]>();

function kindSigns(vocabulary: Vocabulary): readonly KindSign[] {
  const known = signsOf.get(vocabulary);
  if (known !== undefined) {
    return known;
  }
  const signs = KINDS.flatMap((kind) =>
    (vocabulary.kinds[kind] ?? []).map(({ phrase, name }) => ({ kind, name, set: compilePhrases([phrase]) })),
  );
  signsOf.set(vocabulary, signs);
  return signs;
}

/** Fewer sections than this do not make a plan. */
const FEW_SECTIONS = 4;
const OPENING_LINES = 45;
const MAX_TITLE_WORDS = 18;

function titleLines(document: Document, reading: Reading): Evidence[] {
  const furniture = document.furniture.map(({ text }) => ({ text, place: {} }));
  const opening = reading.lines
    .filter(({ text }) => text !== '')
    .slice(0, OPENING_LINES)
    .filter((line) => wordsOf(line.text).length <= MAX_TITLE_WORDS || looksLikeHeading(line));
  return [...opening, ...furniture];
}

interface Sign {
  readonly kind: Kind;
  readonly name: string;
  readonly evidence: Evidence;
  readonly rank: number;
}

/** A sign in a title counts by how early it stands; a sign at the head of its line before one inside it. */
function signsIn(vocabulary: Vocabulary, lines: readonly Evidence[]): Sign[] {
  return lines.flatMap((evidence, index) =>
    kindSigns(vocabulary).flatMap(({ kind, name, set }) =>
      set.find(evidence.text) === null ? [] : [{ kind, name, evidence, rank: index }],
    ),
  );
}

/** Kinds that outweigh the words "Education, Health and Care Plan" in the same title: they speak about a plan. */
const ABOUT_A_PLAN: readonly Kind[] = ['working-document', 'review-form', 'advice', 'other'];

function titledKind(signs: readonly Sign[], sections: number): Sign | null {
  const working = signs.find(({ kind }) => kind === 'working-document');
  const first = signs.toSorted((a, b) => a.rank - b.rank)[0];
  if (working !== undefined || first === undefined) {
    return working ?? null;
  }
  // A letter or report may well name the plan first; without sections it is not the plan itself.
  const sameLine = sections < FEW_SECTIONS ? signs : signs.filter(({ rank }) => rank === first.rank);
  return sameLine.find(({ kind }) => ABOUT_A_PLAN.includes(kind)) ?? first;
}

function found(sections: Readonly<Record<SectionLetter, Section>>): Section[] {
  return SECTIONS.map((letter) => sections[letter]).filter(({ state }) => state !== 'missing');
}

function promptsIn(recogniser: Recogniser, { lines }: Reading): number {
  return lines.reduce(
    (sum, line) => sum + placeholdersIn(recogniser, line.text).length + (line.hadPlaceholder ? 1 : 0),
    0,
  );
}

/** Nobody is named in it, hardly a section is written, and the form's prompts still stand. */
function isBlankForm(recogniser: Recogniser, { sections, reading, facts }: KindEvidence): boolean {
  // What could not be read was written by somebody.
  const written = found(sections).filter(
    ({ state, lines }) => (state === 'content' && lines.length > 0) || state === 'unread',
  );
  const isNamed = facts.texts.name !== undefined || facts.dates.dateOfBirth !== undefined;
  if (isNamed || written.length > 2) {
    return false;
  }
  const guided = found(sections).filter(({ hasGuidance }) => hasGuidance).length;
  return written.length === 0 || guided >= 3 || promptsIn(recogniser, reading) >= 3;
}

/** What the kind is inferred from. */
export interface KindEvidence {
  readonly document: Document;
  readonly reading: Reading;
  readonly sections: Readonly<Record<SectionLetter, Section>>;
  readonly facts: PrintedFacts;
}

function decided(value: Kind, because: string, evidence: readonly Evidence[]): Decided<Kind> {
  return { value, because, evidence };
}

/**
 * What a document is: a plan by its title or by its lettered sections; a blank template where nobody has
 * written in it; else the kind that its title names.
 */
export function decideKind(recogniser: Recogniser, given: KindEvidence): Decided<Kind> {
  const signs = signsIn(recogniser.vocabulary, titleLines(given.document, given.reading));
  const title = titledKind(signs, found(given.sections).length);
  const sections = found(given.sections).length;
  const isLetter = title?.name === 'a letter';
  if (title !== null && title.kind !== 'plan' && !(sections >= FEW_SECTIONS * 2 && isLetter)) {
    return decided(title.kind, `It reads as ${title.name}.`, [title.evidence]);
  }
  if (title === null && sections < FEW_SECTIONS) {
    return decided('other', 'It has neither the title nor the sections of a plan.', []);
  }
  const evidence =
    title === null ? found(given.sections).flatMap(({ headings }) => headings.slice(0, 1)) : [title.evidence];
  const shown = title === null ? 'it has the lettered sections of a plan' : 'its title says so';
  return isBlankForm(recogniser, given)
    ? decided('template', `It is a blank form of a plan: ${shown}, and nobody has written in it.`, evidence)
    : decided('plan', `It is a plan: ${shown}.`, evidence);
}
