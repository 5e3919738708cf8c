import { wordsOf } from '../language/words.ts';
import type { Confidence } from '../model/confidence.ts';
import type { Document } from '../model/document.ts';
import { type Field, filledValue } from './fields.ts';
import { datesWithin, fieldsOfLines } from './line-fields.ts';
import type { Line, Reading } from './lines.ts';
import { authorityFields, looseFields } from './loose-fields.ts';
import { otherPeople, PERSONAL } from './other-people.ts';
import { placementFields } from './placement-setting.ts';
import type { Found } from './readings.ts';
import type { FieldName, Recogniser } from './recogniser.ts';
import { signOffFields } from './sign-off.ts';
import { deeds, signatureBlocks } from './signature-blocks.ts';
import { isOthers } from './signature-words.ts';
import { signers } from './signers.ts';

/** Where the particulars of a document stand, the surest places first. */
export interface FactPlaces {
  /** Lines outside all sections. */
  readonly cover: readonly Line[];
  /** Lines of section A: a child's story, with particulars among it. */
  readonly story: readonly Line[];
  /** Lines of sections I and K: a review date may be printed beside the placement. */
  readonly arrangements: readonly Line[];
  /** Lines of section I alone: the placement. */
  readonly placement: readonly Line[];
  /** Lines of the other sections. */
  readonly others: readonly Line[];
  /** The last lines of the last section, where a signature may follow without a heading. */
  readonly closing: readonly Line[];
}

export interface FactSources {
  readonly document: Document;
  readonly reading: Reading;
  readonly places: FactPlaces;
}

/** Facts that the sections themselves may state: when the plan was and will be reviewed. */
const OF_BODY: ReadonlySet<FieldName> = new Set([
  'lastReviewDate',
  'reviewDueDate',
  'reviewReportDate',
  'reviewDecisionDate',
  'amendmentNoticeDate',
]);

/** In any section a sentence may say when the plan itself, and not a step in it, will be reviewed. */
const OF_PLAN = /\b(?:plan|ehcp)\b/iu;

const REVIEWS: ReadonlySet<FieldName> = new Set(['lastReviewDate', 'reviewDueDate']);

/** Facts that a note of versions or a signature after the last section may state. */
const OF_CLOSING: ReadonlySet<FieldName> = new Set([
  ...REVIEWS,
  'amendmentNoticeDate',
  'requestDate',
  'draftDate',
  'firstIssueDate',
  'finalDate',
  'amendedDate',
  'signOffDate',
]);

/** Running headers and footers, and notes at the foot of pages, as lines. */
function furnitureLines({ furniture, notes }: Document): Line[] {
  const running = furniture.filter(({ kind }) => kind !== 'watermark');
  const texts = [...running, ...notes].flatMap(({ text }) => text.split('\n'));
  return texts.map((text, index) => ({
    index,
    text,
    parts: [text],
    label: null,
    role: 'body',
    level: null,
    bold: false,
    italic: false,
    hadPlaceholder: false,
    asked: false,
    cell: null,
    runs: [],
    place: {},
  }));
}

/** A sentence of a story tells of many days; only what stands under a phrase of ours is a particular. */
const STORY_WORDS = 16;

const isParticular = ({ line }: Field): boolean =>
  line === null || line.cell !== null || wordsOf(line.text).length <= STORY_WORDS;

const MAX_VALUE_WORDS = 16;

/** A label that only examples recognise is not believed before a story. */
const isBrief = ({ fact, isExact, value }: Field): boolean =>
  isExact || fact.endsWith('Date') || wordsOf(value).length <= MAX_VALUE_WORDS;

/** A young person signs the own plan, and is no officer; "Name" above the officer's own name is no child's. */
const namesChild = ({ value: signer, line: signed }: Field, found: readonly Found[]): boolean =>
  found.some(
    ({ field: { fact, value, line } }) =>
      fact === 'name' && line !== signed && value.toLowerCase().includes(signer.toLowerCase()),
  );

/** All fields of a document, the surest first; a prompt counts as an empty value. */
export function fieldsFound(recogniser: Recogniser, { document, reading, places }: FactSources): Found[] {
  const others = otherPeople(recogniser, [...places.cover, ...places.story], reading);
  const running = furnitureLines(document);
  const as =
    (confidence: Confidence) =>
    (field: Field): Found => ({
      field: { ...field, value: filledValue(recogniser, field.value) },
      confidence: field.isExact ? confidence : 'low',
    });
  const cover = fieldsOfLines(recogniser, places.cover, reading);
  const story = fieldsOfLines(recogniser, places.story, reading).filter(
    (field) => field.isExact || field.line?.cell != null || (isParticular(field) && PERSONAL.has(field.fact)),
  );
  const header = fieldsOfLines(recogniser, running, { lines: running, grids: [], hasUnreadPages: false });
  const body = places.arrangements
    .flatMap((line) => datesWithin(recogniser, line, reading))
    .filter(({ fact, isExact }) => (isExact ? OF_BODY : REVIEWS).has(fact));
  const ofPlan = places.others
    .filter(({ text }) => OF_PLAN.test(text))
    .flatMap((line) => datesWithin(recogniser, line, reading))
    .filter(({ fact, isExact, label }) => isExact && fact === 'reviewDueDate' && OF_PLAN.test(label));
  const closing = fieldsOfLines(recogniser, places.closing, reading).filter(({ fact }) =>
    OF_CLOSING.has(fact),
  );
  const found = [
    ...[...cover, ...story.filter(isParticular)].map(as('high')),
    ...story.filter((field) => !isParticular(field) && PERSONAL.has(field.fact)).map(as('low')),
    ...header.map(as('medium')),
    ...[...body, ...ofPlan, ...closing]
      .filter(({ fact, label }) => fact !== 'signOffDate' || !isOthers(recogniser, label))
      .map(as('low')),
    ...[[...places.cover, ...places.story, ...places.closing], running].flatMap((lines) =>
      signOffFields(recogniser, lines).map(as('high')),
    ),
    ...looseFields(recogniser, [...places.cover, ...running]).map(as('low')),
  ];
  const names = found.flatMap(({ field: { fact, value } }) =>
    fact === 'name' && value !== '' ? [value] : [],
  );
  found.push(...authorityFields(recogniser, [...running, ...places.cover], names).map(as('low')));
  const signing = signers(recogniser, [...places.cover, ...places.story, ...places.closing]);
  found.push(...signing.filter((field) => !namesChild(field, found)).map(as('medium')));
  const blocks = signatureBlocks(recogniser, [...places.cover, ...places.closing]);
  const named = found.filter(({ field: { line } }) => line === null || !blocks.lines.has(line));
  const signed = [...blocks.fields, ...deeds(recogniser, [...places.others, ...places.arrangements])];
  found.push(...signed.filter((field) => !namesChild(field, named)).map(as('low')));
  const own = found.filter(({ field }) => isBrief(field) && !others.owns(field.fact, field.line));
  const isSetting = own.some(({ field }) => field.fact === 'setting');
  const placed = isSetting ? [] : placementFields(recogniser, places.placement, reading).map(as('medium'));
  return [...own, ...placed];
}
