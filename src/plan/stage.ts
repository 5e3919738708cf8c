import { wordsOf } from '../language/words.ts';
import type { Document } from '../model/document.ts';
import type { Decided, Evidence, Section } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Stage } from '../model/stage.ts';
import type { StageSign, StageSignName } from '../model/workings.ts';
import type { PrintedFacts } from './facts.ts';
import { cellText, type GridCell, type Line, looksLikeHeading, type Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';

/** What the stage is inferred from. */
export interface StageEvidence {
  readonly document: Document;
  readonly reading: Reading;
  readonly cover: readonly Line[];
  readonly facts: PrintedFacts;
  readonly sections: Readonly<Record<SectionLetter, Section>>;
  /** A signature may stand in a part that could not be read: then nothing follows from its absence. */
  readonly particularsUnread: boolean;
}

type DecidedStage = Decided<Stage>;

const STATUS_LABEL =
  /^\W*(?:[\p{L}]+\s+){0,3}(?:status|stage|version|type of plan|plan type)(?:\s+of\s+(?:the\s+|this\s+)?(?:ehc\s+)?plan)?\s*(?:[:–—-]\s*|$)/iu;
/** An option that nobody ticked says nothing. */
const UNTICKED = /^\s*[☐□]/u;
const PLAN_WORDS = /education,?\s+health,?\s*(?:and|&)?\s*care\s+plan|ehc\s*plan|ehcp|\bplan\b/iu;
const MENU = /\w\s*[/|]\s*\w/u;

function stagesNamed(recogniser: Recogniser, text: string): Set<Stage> {
  const found = recogniser.stages.set
    .findAll(text)
    .flatMap(({ phrase }) => recogniser.stages.kindOf(phrase) ?? []);
  return new Set(found);
}

/** One stage word stands there; a menu of several that nobody deleted says nothing. */
function oneStage(recogniser: Recogniser, text: string): Stage | null {
  const named = stagesNamed(recogniser, text);
  const [stage] = named;
  const isMenu =
    named.size > 1 ||
    (MENU.test(text) && wordsOf(text).length <= 8 && /draft.*final|final.*draft/iu.test(text));
  return stage === undefined || isMenu ? null : stage;
}

const MAX_TITLE_WORDS = 16;

/** The cell to the right of a label. */
function answersOf({ grid, row, column, columnSpan }: GridCell): GridCell[] {
  return grid.cells.filter((other) => other.row === row && other.column === column + columnSpan);
}

/** Lines that can state the status: titles, status fields, watermarks and running headers. */
function statusTexts({ document, cover }: StageEvidence): Evidence[] {
  const titles = cover.flatMap((line) => {
    const short = line.text !== '' && wordsOf(line.text).length <= MAX_TITLE_WORDS;
    const isField = STATUS_LABEL.test(line.text);
    const beside = line.cell === null ? [] : answersOf(line.cell).map(cellText);
    const field = isField
      ? [{ text: [line.text, ...beside].join(' ').replace(STATUS_LABEL, ''), place: line.place }]
      : [];
    const isTitle = short && PLAN_WORDS.test(line.text) && !/\bdate|issued|review/iu.test(line.text);
    const alone = short && wordsOf(line.text).length <= 3 && looksLikeHeading(line);
    return isTitle || alone ? [...field, { text: line.text, place: line.place }] : field;
  });
  const furniture = document.furniture.flatMap(({ kind, text }) =>
    text
      .split('\n')
      .filter(
        (words) =>
          kind === 'watermark' ||
          (wordsOf(words).length <= MAX_TITLE_WORDS &&
            (PLAN_WORDS.test(words) || wordsOf(words).length <= 2)),
      )
      .map((words) => ({ text: words, place: {} })),
  );
  return [...titles, ...furniture];
}

function byStatusWord(recogniser: Recogniser, given: StageEvidence): DecidedStage | null {
  for (const evidence of statusTexts(given)) {
    const value = oneStage(recogniser, evidence.text);
    if (value !== null) {
      return {
        value,
        because: 'a status word in its title, status field, header or watermark',
        evidence: [evidence],
      };
    }
  }
  return null;
}

function wasAmended(recogniser: Recogniser, { cover, facts, reading }: StageEvidence): boolean {
  const noted = [...cover, ...reading.lines.slice(0, 30)].some(
    ({ text }) => !UNTICKED.test(text) && recogniser.amendment.find(text) !== null,
  );
  const { firstIssueDate, amendedDate, finalDate, signOffDate, lastReviewDate } = facts.dates;
  const first = firstIssueDate?.[0]?.value.value;
  const later = [...(finalDate ?? []), ...(signOffDate ?? [])].some(
    ({ value }) => first !== undefined && value.value > first,
  );
  return noted || amendedDate !== undefined || later || (lastReviewDate !== undefined && first !== undefined);
}

function byDate(recogniser: Recogniser, given: StageEvidence): DecidedStage | null {
  const { amendedDate, finalDate, amendmentNoticeDate, draftDate } = given.facts.dates;
  const decide = (
    value: Stage,
    date: { raw: string; place: Evidence['place']; label?: string },
  ): DecidedStage => ({
    value,
    because: `a date labelled "${date.label ?? ''}"`,
    evidence: [{ text: `${date.label ?? ''}: ${date.raw}`, place: date.place }],
  });
  const [amended] = amendedDate ?? [];
  const [final] = finalDate ?? [];
  const [notice] = amendmentNoticeDate ?? [];
  const [draft] = draftDate ?? [];
  if (amended !== undefined) {
    return decide('amended-final', amended);
  }
  if (final !== undefined) {
    return decide(wasAmended(recogniser, given) ? 'amended-final' : 'final', final);
  }
  if (notice !== undefined) {
    return decide('amended-draft', notice);
  }
  return draft === undefined ? null : decide('draft', draft);
}

function byProposal(recogniser: Recogniser, { reading }: StageEvidence): DecidedStage | null {
  const line = reading.lines.slice(0, 40).find(({ text }) => recogniser.proposal.find(text) !== null);
  return line === undefined
    ? null
    : { value: 'amended-draft', because: 'wording of a notice of proposed amendments', evidence: [line] };
}

function bySignature(recogniser: Recogniser, given: StageEvidence): DecidedStage | null {
  const { facts, sections } = given;
  const [signed] = facts.dates.signOffDate ?? [];
  const [officer] = facts.texts.officer ?? [];
  const sign = signed ?? officer;
  const placed = sections.I.state === 'content';
  if (sign !== undefined && placed) {
    const value = wasAmended(recogniser, given) ? 'amended-final' : 'final';
    return {
      value,
      because: 'it is signed and section I names a placement',
      evidence: [{ text: sign.raw, place: sign.place }],
    };
  }
  const empty = sections.I.state === 'blank' || sections.I.state === 'pending';
  return signed === undefined && empty && !given.particularsUnread
    ? {
        value: 'draft',
        because: 'it is not signed and section I is empty',
        evidence: sections.I.headings.slice(0, 1),
      }
    : null;
}

/** A first draft that followed an amendment is a draft of amendments. */
function settle(recogniser: Recogniser, given: StageEvidence, decided: DecidedStage): DecidedStage {
  if (decided.value === 'final' && wasAmended(recogniser, given)) {
    return {
      ...decided,
      value: 'amended-final',
      because: `${decided.because}, and traces of an earlier version`,
    };
  }
  return decided;
}

type ReadSign = (recogniser: Recogniser, given: StageEvidence) => DecidedStage | null;

/** In order of trust. */
const SIGNS: readonly (readonly [StageSignName, ReadSign])[] = [
  ['status', byStatusWord],
  ['date', byDate],
  ['proposal', byProposal],
  ['signature', bySignature],
];

/**
 * The stage of a plan, from the words and dates it prints, in the order of trust: status word or watermark,
 * labelled date, amendment-notice wording, signature with section I. File names are never evidence.
 */
export function decideStage(recogniser: Recogniser, given: StageEvidence): Decided<Stage | 'unknown'> {
  for (const [, read] of SIGNS) {
    const decided = read(recogniser, given);
    if (decided !== null) {
      return settle(recogniser, given, decided);
    }
  }
  return { value: 'unknown', because: 'no status, labelled date or signature shows the stage', evidence: [] };
}

/** What each sign says of the stage, those included that a more trusted one made needless. */
export function stageSigns(recogniser: Recogniser, given: StageEvidence): StageSign[] {
  return SIGNS.map(([sign, read]) => {
    const says = read(recogniser, given);
    return { sign, says: says === null ? null : settle(recogniser, given, says) };
  });
}
