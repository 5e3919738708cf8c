import type { Place } from '../model/place.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import type { Parsed, Understanding, UnderstoodFact, UnderstoodSection } from '../model/understanding.ts';
import type { TerminalOptions } from './options.ts';
import { heading, type Paper, paperOf, paragraph } from './text/paper.ts';
import { bracketed, sectionLines, stateLines, sureness } from './understood-section.ts';
import { capitalised, KIND_WORDS, oneLine, placeWords, STAGE_WORDS } from './words.ts';

export interface UnderstandingOptions extends TerminalOptions {
  /** Only this section, in full. */
  readonly section?: SectionLetter;
}

/** How a document was understood, for the terminal. Each chunk is one line. */
export function* understandingText(parsed: Parsed, options: UnderstandingOptions): Iterable<string> {
  for (const line of lines(parsed, options)) yield `${line}\n`;
}

function* lines({ path, problem, understanding }: Parsed, options: UnderstandingOptions): Iterable<string> {
  const paper = paperOf(options);
  yield* paragraph(paper, path, { paint: paper.chalk.bold });
  if (problem !== null) {
    yield* paragraph(paper, problem.message, { paint: paper.chalk.yellow });
    yield* paragraph(paper, problem.hint, { label: 'Next: ', labelPaint: paper.chalk.dim });
  }
  if (understanding === null) return;
  const sections = [...understanding.sections].toSorted(bySection);
  if (options.section === undefined) yield* overview(understanding, sections, paper);
  for (const section of sections) {
    if (options.section === undefined || options.section === section.section)
      yield* sectionLines(section, paper);
  }
  if (options.section === undefined) yield* itemLines(understanding, paper);
}

function bySection(one: UnderstoodSection, other: UnderstoodSection): number {
  return SECTIONS.indexOf(one.section) - SECTIONS.indexOf(other.section);
}

function overview(
  { kind, stage, facts }: Understanding,
  sections: readonly UnderstoodSection[],
  paper: Paper,
): string[] {
  return [
    ...decision(paper, 'Kind', { ...kind, value: KIND_WORDS[kind.value] }),
    ...decision(paper, 'Stage', { ...stage, value: STAGE_WORDS[stage.value] }),
    ...heading(paper, 'Facts'),
    ...(facts.length === 0 ? ['  None was found.'] : facts.flatMap((fact) => factLines(fact, paper))),
    ...heading(paper, 'Sections'),
    ...sections.flatMap((section) => stateLines(section, paper)),
  ];
}

interface DecisionView {
  readonly value: string;
  readonly because: string;
  readonly evidence: readonly { readonly text: string; readonly location: Place }[];
}

function decision(paper: Paper, name: string, { value, because, evidence }: DecisionView): string[] {
  const label = `${name}: `.padEnd(7);
  const quotes = evidence.flatMap(({ text, location }) => quotation(paper, text, location));
  return [
    '',
    ...paragraph(paper, `${capitalised(value)}. ${sentence(because)}`, {
      label,
      labelPaint: paper.chalk.bold,
    }),
    ...quotes,
  ];
}

function sentence(text: string): string {
  return capitalised(text.endsWith('.') ? text : `${text}.`);
}

function quotation(paper: Paper, text: string, location: Place): string[] {
  return paragraph(paper, `“${oneLine(text)}”${bracketed(placeWords(location))}`, {
    indent: 7,
    paint: paper.chalk.dim,
  });
}

function factLines({ fact, value, label, confidence, location }: UnderstoodFact, paper: Paper): string[] {
  const from = label === null ? 'from the text' : `under “${oneLine(label)}”`;
  const where = [from, placeWords(location), sureness(confidence)].filter((part) => part !== '').join(', ');
  return [
    ...paragraph(paper, oneLine(value), {
      indent: 2,
      label: `${factWords(fact)}: `,
      labelPaint: paper.chalk.bold,
    }),
    ...paragraph(paper, where, { indent: 6, paint: paper.chalk.dim }),
  ];
}

const FACT_NAMES: Readonly<Record<string, string>> = { upn: 'UPN', nhsNumber: 'NHS number' };

/** "lastReviewDate" as "Last review date". */
function factWords(fact: string): string {
  return FACT_NAMES[fact] ?? capitalised(fact.replace(/[A-Z]/gu, (sign) => ` ${sign.toLowerCase()}`));
}

function itemLines({ items, unread }: Understanding, paper: Paper): string[] {
  const { outcomes, provision, advice } = items;
  const list = (title: string, texts: readonly string[]): string[] => [
    ...heading(paper, `${title}: ${texts.length === 0 ? 'none found' : texts.length}`),
    ...texts.flatMap((text, index) =>
      paragraph(paper, oneLine(text), { label: `${String(index + 1).padStart(4)}. ` }),
    ),
  ];
  return [
    ...list(
      'Outcomes',
      outcomes.map(
        ({ text, timescale }) => `${text}${bracketed(timescale === null ? '' : `by: ${timescale}`)}`,
      ),
    ),
    ...list('Provision', provision.map(provisionWords)),
    ...list(
      'Advice',
      advice.map(
        ({ types, status, date }) => `${types.join(', ')}: ${status}${date === null ? '' : `, ${date}`}`,
      ),
    ),
    ...(unread.length === 0
      ? []
      : list(
          'Could not be read',
          unread.map(({ what, location }) => `${what}${bracketed(placeWords(location))}`),
        )),
  ];
}

type Provision = Understanding['items']['provision'][number];

/** Members that have a cell of their own are named; where the layout has none, the words stand whole. */
function provisionWords({ section, what, who, amount, frequency, ratio, where, review }: Provision): string {
  const members = Object.entries({ who, amount, frequency, ratio, where, review }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  return `${section}: ${what}${bracketed(members.join('; '))}`;
}
