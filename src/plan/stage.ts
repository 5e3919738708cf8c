import type { Document } from '../model/document.ts';
import type { Decided, Section } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Stage } from '../model/stage.ts';
import type { StageSign, StageSignName } from '../model/workings.ts';
import type { Line, Reading } from './lines.ts';
import type { PrintedFacts } from './readings.ts';
import type { Recogniser } from './recogniser.ts';
import { historyGrids } from './stage-dated.ts';
import { byDate, type Shown } from './stage-dates.ts';
import { showsChanges } from './stage-marks.ts';
import { chosenStatus } from './stage-menu.ts';
import { optionMenus } from './stage-options.ts';
import {
  declaredStatus,
  type StatusText,
  statusFields,
  statusFurniture,
  statusTitles,
} from './stage-texts.ts';
import { amendmentOfDraft, amendmentOfFinal } from './stage-traces.ts';
import { type Status, together } from './stage-words.ts';

/** What the stage is inferred from. */
export interface StageEvidence {
  readonly document: Document;
  readonly reading: Reading;
  /** The lines of a letter or notice before the plan. */
  readonly front: readonly Line[];
  /** The lines before the first section. */
  readonly cover: readonly Line[];
  /** All lines of no section, the cover among them. */
  readonly outside: readonly Line[];
  readonly facts: PrintedFacts;
  readonly sections: Readonly<Record<SectionLetter, Section>>;
  /** A signature may stand in a part that could not be read: then nothing follows from its absence. */
  readonly particularsUnread: boolean;
}

const IN_WORDS = 'a status word in its title, status field, header or watermark';

function readings(texts: readonly StatusText[], read: (text: StatusText) => Status | null): Shown[] {
  return texts.flatMap((status) => {
    const value = read(status);
    const evidence = [{ text: status.text, place: status.place }];
    return value === null ? [] : [{ value, because: IN_WORDS, evidence }];
  });
}

/** What somebody put into a status field, which words alone answer too. */
function statusOfAnswer({ stages }: Recogniser, { text, runs }: StatusText): Status | null {
  const { set, kindOf } = stages.answers;
  const answer = set.matchesWhole(text) ? set.matchStart(text) : null;
  return chosenStatus(stages, text, runs) ?? (answer === null ? null : (kindOf(answer.phrase) ?? null));
}

/** Status fields, titles, watermarks and running headers, and what the cover declares, in this order. */
function byStatusWord(recogniser: Recogniser, { document, cover, outside }: StageEvidence): Shown[] {
  const history = historyGrids(recogniser, outside);
  const menus = optionMenus(recogniser, outside);
  const plain = (lines: readonly Line[]) =>
    lines.filter((line) => !menus.lines.has(line) && (line.cell === null || !history.has(line.cell.grid)));
  const inTitle = ({ text, runs }: StatusText) => chosenStatus(recogniser.stages, text, runs);
  return [
    ...readings(menus.chosen, inTitle),
    ...readings(statusFields(recogniser, plain(outside), menus.lines), (field) =>
      statusOfAnswer(recogniser, field),
    ),
    ...readings(statusTitles(recogniser, plain(cover)), inTitle),
    ...readings(statusFurniture(recogniser, document), inTitle),
    ...byDeclaration(recogniser, cover),
  ];
}

/** Sentences of the cover that declare the stage. */
function byDeclaration({ stages }: Recogniser, cover: readonly Line[]): Shown[] {
  const { declarations } = stages;
  return cover.flatMap((line) => {
    const match = declarations.set.find(line.text);
    const value =
      match === null ? declaredStatus(stages, line.text) : (declarations.kindOf(match.phrase) ?? null);
    return value === null ? [] : [{ value, because: 'a sentence on its cover', evidence: [line] }];
  });
}

/** What a letter before the plan says that it sends. */
function byLetter(recogniser: Recogniser, { front }: StageEvidence): Shown | null {
  const { stages } = recogniser;
  const titles = readings(statusTitles(recogniser, front), ({ text }) => chosenStatus(stages, text));
  const shown = strongest([...byDeclaration(recogniser, front), ...titles]);
  return shown === null ? null : { ...shown, because: 'the letter before it' };
}

function byProposal(recogniser: Recogniser, given: StageEvidence): Shown | null {
  const { proposal } = recogniser.stages;
  const opening = [...given.front, ...given.reading.lines.slice(0, 40)];
  const line = opening.find(({ text }) => proposal.find(text) !== null);
  const because = 'wording of a notice of proposed amendments';
  return line === undefined ? showsChanges(given) : { value: 'amended-draft', because, evidence: [line] };
}

/** A signature under a plan that names a placement, or the want of both. An officer's name alone is no signature. */
function bySignature({ facts, sections, particularsUnread }: StageEvidence): Shown | null {
  const [signed] = facts.dates.signOffDate ?? [];
  const [officer] = facts.texts.officer ?? [];
  const sign = signed ?? officer;
  if (sign !== undefined && sections.I.state === 'content') {
    return {
      value: 'final',
      because: 'it is signed and section I names a placement',
      evidence: [{ text: sign.raw, place: sign.place }],
      isGuess: signed === undefined,
    };
  }
  const empty = sections.I.state === 'blank' || sections.I.state === 'pending';
  return signed === undefined && empty && !particularsUnread
    ? {
        value: 'draft',
        because: 'it is not signed and section I is empty',
        evidence: sections.I.headings.slice(0, 1),
      }
    : null;
}

const UNKNOWN: Decided<'unknown'> = {
  value: 'unknown',
  because: 'no status, labelled date or signature shows the stage',
  evidence: [],
};

/** A plan that shows an earlier version of itself is an amended one, whatever its own status word leaves out. */
function settle(
  recogniser: Recogniser,
  given: StageEvidence,
  { value, because, evidence }: Shown,
): Decided<Stage> {
  const traces = { recogniser, ...given };
  if (value === 'amended') {
    return { value: 'amended-final', because, evidence };
  }
  if (value !== 'final' && value !== 'draft') {
    return { value, because, evidence };
  }
  const trace = value === 'final' ? amendmentOfFinal(traces) : amendmentOfDraft(traces);
  return trace === null
    ? { value, because, evidence }
    : {
        value: value === 'final' ? 'amended-final' : 'amended-draft',
        because: `${because}, and traces of an earlier version`,
        evidence: [...evidence, trace],
      };
}

/** "Amended" says less than any word that tells a draft from a final; together with one it says the most. */
function strongest(shown: readonly Shown[]): Shown | null {
  const telling = shown.find(({ value }) => value !== 'amended') ?? shown[0];
  if (telling === undefined) {
    return null;
  }
  const more = shown.find(
    ({ value }) => value !== telling.value && together([telling.value, value]) !== null,
  );
  const value = more === undefined ? null : together([telling.value, more.value]);
  return more === undefined || value === null || value === telling.value
    ? telling
    : { ...telling, value, evidence: [...telling.evidence, ...more.evidence] };
}

type ReadSign = (recogniser: Recogniser, given: StageEvidence) => Shown | null;

const byStatus: ReadSign = (recogniser, given) => strongest(byStatusWord(recogniser, given));

/** In order of trust. */
const SIGNS: readonly (readonly [StageSignName, ReadSign])[] = [
  ['status', byStatus],
  ['date', byDate],
  ['proposal', byProposal],
  ['letter', byLetter],
  ['signature', (_, given) => bySignature(given)],
];

/** The stage of a plan, and whether the plan shows it or it was guessed. */
export interface InferredStage {
  readonly stage: Decided<Stage | 'unknown'>;
  readonly isShown: boolean;
}

/**
 * The stage of a plan, from the words and dates it prints, in the order of trust: status word or watermark,
 * labelled date, amendment-notice wording, a letter before it, signature with section I. File names are never
 * evidence.
 */
export function decideStage(recogniser: Recogniser, given: StageEvidence): InferredStage {
  const words = byStatusWord(recogniser, given);
  const isTold = words.some(({ value }) => value !== 'amended');
  const others = isTold ? [] : SIGNS.slice(1).map(([, read]) => read(recogniser, given));
  const shown = others.filter((sign) => sign !== null);
  const [other = null] = shown;
  const decided = strongest(other === null ? words : [...words, other]);
  const { firstIssueDate, amendedDate } = given.facts.dates;
  const wasIssued = firstIssueDate !== undefined || amendedDate !== undefined;
  return {
    stage: decided === null ? UNKNOWN : settle(recogniser, given, decided),
    isShown:
      decided !== null && (words.length > 0 || shown.some(({ isGuess }) => isGuess !== true) || wasIssued),
  };
}

/** What each sign says of the stage, those included that a more trusted one made needless. */
export function stageSigns(recogniser: Recogniser, given: StageEvidence): StageSign[] {
  return SIGNS.map(([sign, read]) => {
    const says = read(recogniser, given);
    return { sign, says: says === null ? null : settle(recogniser, given, says) };
  });
}
