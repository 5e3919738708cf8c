import type { Document } from '../model/document.ts';
import type { Decided, Plan, Section, UnreadPart } from '../model/plan.ts';
import type { SectionLabel, SectionLetter } from '../model/section.ts';
import type { Stage } from '../model/stage.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Workings } from '../model/workings.ts';
import { adviceListOf, readAdvice } from './advice.ts';
import { adviceInDoubt } from './advice-doubts.ts';
import { planInFile } from './bundle.ts';
import { readFacts } from './facts.ts';
import type { FactPlaces } from './fields-found.ts';
import type { FoundSections } from './find-sections.ts';
import { factsOfForm, formOf } from './form.ts';
import { decideKind } from './kind.ts';
import { withLetter } from './letter-facts.ts';
import type { Line, Reading } from './lines.ts';
import { readNeeds } from './needs.ts';
import { readOutcomes } from './outcomes.ts';
import { childNamed, namesOfChild, readPeople } from './people.ts';
import { readProvision } from './provision.ts';
import { recogniserOf } from './recogniser.ts';
import { revisionsOf } from './revisions.ts';
import { readSections } from './sections.ts';
import { silentViews } from './silent-views.ts';
import { decideStage } from './stage.ts';
import { issueOfStage } from './undecided-dates.ts';
import { unfinishedWords } from './unfinished.ts';
import { unplacedWords } from './unplaced.ts';
import { certainSpans, type PlacedUnread, placeUnread } from './unread.ts';
import { versionDate } from './version-date.ts';
import { type Grounds, workingsOf } from './workings.ts';

export interface UnderstandOptions {
  /** The stage the user states; it overrides what the document shows. */
  readonly stage?: Stage;
}

/** Sections that may state when the plan was and will be reviewed; what J says of reviews is about payments. */
const ARRANGEMENTS: ReadonlySet<SectionLabel> = new Set(['I', 'K']);

/** Lines outside the sections hold the particulars of child and plan; those within may state some of them. */
function factPlaces(reading: Reading, { spans, decoyLines }: FoundSections): FactPlaces {
  const body = new Set<Line>();
  const story = new Set<Line>();
  const arrangements = new Set<Line>();
  const placement = new Set<Line>();
  for (const { labels, lines, mark } of spans) {
    const into = labels.includes('A') ? story : body;
    for (const line of [mark.line, ...lines]) {
      into.add(line);
      if (labels.join() === 'I') {
        placement.add(line);
      }
      if (labels.some((label) => ARRANGEMENTS.has(label))) {
        arrangements.add(line);
      }
    }
  }
  const last = Math.max(0, ...spans.map(({ mark }) => mark.line.index));
  const within = reading.lines.filter((line) => body.has(line));
  return {
    cover: reading.lines.filter((line) => !body.has(line) && !story.has(line) && !decoyLines.has(line)),
    story: reading.lines.filter((line) => story.has(line) && !body.has(line) && !decoyLines.has(line)),
    arrangements: within.filter((line) => arrangements.has(line)),
    placement: within.filter((line) => placement.has(line)),
    others: within.filter((line) => !arrangements.has(line)),
    closing: within.filter(({ index }) => index > last),
  };
}

/** The lines of no section, and those of them before the first. */
function outsideSections(reading: Reading, { spans, decoyLines }: FoundSections) {
  const inside = new Set(spans.flatMap(({ mark, lines }) => [mark.line, ...lines]));
  const outside = reading.lines.filter((line) => !inside.has(line) && !decoyLines.has(line));
  const first = Math.min(...spans.map(({ mark }) => mark.line.index));
  return { outside, cover: outside.filter(({ index }) => index < first) };
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

/** The reports themselves are the advice, where they follow a section K that lists nothing. */
function withReports(section: Section, hasReports: boolean): Section {
  return hasReports && section.state === 'blank'
    ? { ...section, state: 'content', stateEvidence: null }
    : section;
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

function groundsOf(file: Document, vocabulary: Vocabulary, options: UnderstandOptions): Grounds {
  const recogniser = recogniserOf(vocabulary);
  const inFile = planInFile(recogniser, file);
  const { document, reading, found, front, hasReports } = inFile;
  const unread = placeUnread(document, { reading, spans: found.spans });
  const spans = certainSpans(found.spans, unread);
  const places = factPlaces(reading, found);
  const own = readFacts(recogniser, { document, reading, places });
  const printed = withLetter(recogniser, own, inFile);
  const adviceSpans = spans.filter(({ labels }) => labels.includes('K'));
  const child = childNamed(printed);
  const advice = readAdvice(recogniser, adviceSpans, child);
  const particularsUnread = unread.some(({ mayHoldParticulars }) => mayHoldParticulars);
  const read = readSections(recogniser, spans, unread);
  const listed = adviceListOf(recogniser, advice, adviceSpans);
  const sections: Record<SectionLetter, Section> = {
    ...read,
    K: withReports(withAdvice(read.K, advice), hasReports),
  };
  const kind = decideKind(recogniser, { document, reading, sections, facts: printed });
  const outside = outsideSections(reading, found);
  const stageEvidence = {
    document,
    reading,
    front,
    ...outside,
    facts: printed,
    sections,
    particularsUnread,
  };
  const { stage: inferred, isShown } = decideStage(recogniser, stageEvidence);
  const ofKind =
    kind.value === 'template' ? { ...inferred, value: 'template' as const, because: kind.because } : inferred;
  const stage = options.stage === undefined ? ofKind : stated(options.stage);
  const known = kind.value === 'template' ? factsOfForm(recogniser, printed) : printed;
  const facts = issueOfStage(recogniser, known, stage.value);
  const isForm = kind.value === 'template' || stage.value === 'template';
  const plan: Plan = {
    kind,
    stage,
    printedStage: isShown ? inferred.value : 'unknown',
    facts: { ...facts, versionDate: versionDate(facts, stage.value) },
    sections,
    outcomes: readOutcomes(recogniser, sections.E, namesOfChild(facts)),
    provision: (['F', 'G', 'H1', 'H2'] as const).flatMap((letter) =>
      readProvision(recogniser, sections[letter]),
    ),
    needs: readNeeds(recogniser, sections.B),
    silentViews: silentViews(recogniser, sections.A),
    advice,
    adviceList: hasReports && listed === 'none' ? 'appended' : listed,
    adviceInDoubt: adviceInDoubt(recogniser, sections.K, { advice, child }),
    people: readPeople(recogniser, { facts, reading: inFile.whole, advice }),
    outside: outside.outside.map(({ text, place }) => ({ text, place })),
    running: document.furniture.map(({ text }) => text),
    unfinished: unfinishedWords(recogniser, { ...stageEvidence, found }),
    revisions: revisionsOf(file.revisions, inFile.whole),
    unread: unread.map((part) => partOf(part, sections)),
    ...(file.cautions !== undefined && { cautions: file.cautions }),
    particularsUnread,
    unplacedWords: unplacedWords(recogniser, { spans, outside: outside.outside, sections }),
    form: isForm ? formOf(recogniser, { document, reading, sections }) : null,
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
