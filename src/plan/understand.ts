import type { Document } from '../model/document.ts';
import type { Decided, Plan, Section, UnreadPart } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Stage } from '../model/stage.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Workings } from '../model/workings.ts';
import { adviceListOf, readAdvice } from './advice.ts';
import { type FactPlaces, readFacts } from './facts.ts';
import { type FoundSections, findSections } from './find-sections.ts';
import { decideKind } from './kind.ts';
import { type Line, type Reading, readLines } from './lines.ts';
import { readOutcomes } from './outcomes.ts';
import { readPeople } from './people.ts';
import { readProvision } from './provision.ts';
import { recogniserOf } from './recogniser.ts';
import { readSections } from './sections.ts';
import { decideStage } from './stage.ts';
import { certainSpans, type PlacedUnread, placeUnread } from './unread.ts';
import { versionDate } from './version-date.ts';
import { type Grounds, workingsOf } from './workings.ts';

export interface UnderstandOptions {
  /** The stage the user states; it overrides what the document shows. */
  readonly stage?: Stage;
}

/** Lines of sections B to K hold no particulars of the child; section A may ("I was born on ..."). */
function factPlaces(reading: Reading, { spans, decoyLines }: FoundSections): FactPlaces {
  const body = new Set<Line>();
  for (const { labels, lines, mark } of spans) {
    if (!labels.includes('A')) {
      body.add(mark.line);
      for (const line of lines) {
        body.add(line);
      }
    }
  }
  return {
    cover: reading.lines.filter((line) => !body.has(line) && !decoyLines.has(line)),
    body: reading.lines.filter((line) => body.has(line)),
  };
}

/**
 * Section K holds content as soon as it lists one piece of advice, whatever its other rows say. A sentence that
 * names nobody ("Reports were asked for; none came back.") lists none.
 */
function withAdvice(section: Section, advice: Plan['advice']): Section {
  const saysOtherwise = section.state !== 'content' && advice.every(({ author }) => author === null);
  if (section.state === 'missing' || advice.length === 0 || saysOtherwise) {
    return section;
  }
  const listed = advice.some(({ status }) => status === 'listed' || status === 'nil-return');
  const silent = advice.find(({ status }) => status === 'not-received');
  if (listed) {
    return { ...section, state: 'content', stateEvidence: null };
  }
  return silent === undefined
    ? { ...section, state: section.hasUnread ? 'unread' : 'blank' }
    : { ...section, state: 'silence', stateEvidence: { text: silent.text, place: silent.place } };
}

/** What is the only thing in a section is text as far as anybody can tell. */
function partOf(placed: PlacedUnread, sections: Plan['sections']): UnreadPart {
  const { mayHold: _mayHold, mayHoldParticulars: _particulars, at: _at, ...part } = placed;
  return {
    ...part,
    isText: part.isText || part.sections.some((letter) => sections[letter].state === 'unread'),
  };
}

function stated(stage: Stage): Decided<Stage> {
  return { value: stage, because: 'the stage was given with --stage', evidence: [] };
}

function groundsOf(document: Document, vocabulary: Vocabulary, options: UnderstandOptions): Grounds {
  const recogniser = recogniserOf(vocabulary);
  const reading = readLines(document);
  const found = findSections(recogniser, reading);
  const unread = placeUnread(document, { reading, spans: found.spans });
  const spans = certainSpans(found.spans, unread);
  const places = factPlaces(reading, found);
  const facts = readFacts(recogniser, document, { reading, places });
  const adviceSpans = spans.filter(({ labels }) => labels.includes('K'));
  const advice = readAdvice(recogniser, adviceSpans);
  const particularsUnread = unread.some(({ mayHoldParticulars }) => mayHoldParticulars);
  const read = readSections(recogniser, spans, unread);
  const sections: Record<SectionLetter, Section> = { ...read, K: withAdvice(read.K, advice) };
  const kind = decideKind(recogniser, { document, reading, sections, facts });
  const stageEvidence = { document, reading, cover: places.cover, facts, sections, particularsUnread };
  const inferred = decideStage(recogniser, stageEvidence);
  const ofKind =
    kind.value === 'template' ? { ...inferred, value: 'template' as const, because: kind.because } : inferred;
  const stage = options.stage === undefined ? ofKind : stated(options.stage);
  const plan: Plan = {
    kind,
    stage,
    facts: { ...facts, versionDate: versionDate(facts, stage.value) },
    sections,
    outcomes: readOutcomes(recogniser, sections.E),
    provision: (['F', 'G', 'H1', 'H2'] as const).flatMap((letter) =>
      readProvision(recogniser, sections[letter]),
    ),
    advice,
    adviceList: adviceListOf(recogniser, advice, adviceSpans),
    people: readPeople(facts, reading, advice),
    unread: unread.map((part) => partOf(part, sections)),
    particularsUnread,
  };
  return { plan, recogniser, document, found, places, stageEvidence };
}

/**
 * Understands a document as a plan: its kind, stage, facts, sections, outcomes, provision and advice, with
 * the vocabulary of the packs in use. Pure: the same document gives the same plan.
 */
export function understand(
  document: Document,
  vocabulary: Vocabulary,
  options: UnderstandOptions = {},
): Plan {
  return groundsOf(document, vocabulary, options).plan;
}

/** The same plan with how it came about. */
export function understandWithWorkings(
  document: Document,
  vocabulary: Vocabulary,
  options: UnderstandOptions = {},
): { plan: Plan; workings: Workings } {
  const grounds = groundsOf(document, vocabulary, options);
  return { plan: grounds.plan, workings: workingsOf(grounds) };
}
