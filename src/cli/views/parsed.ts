import type { Parsed, Understanding } from '../../audit/understanding.ts';
import type { SectionLetter } from '../../model/section.ts';
import type { TerminalOptions } from '../../reports/options.ts';
import { heading, type Paper, paperOf, paragraph } from '../../reports/text/paper.ts';
import {
  FOUND_BY_WORDS,
  KIND_WORDS,
  placeWords,
  SECTION_TITLES,
  STAGE_WORDS,
  STATE_WORDS,
} from '../../reports/words.ts';

export interface ParsedViewOptions extends TerminalOptions {
  /** Only this section. */
  readonly section?: SectionLetter;
}

/** How a document was understood, for a person who wonders about a finding. */
export function* parsedView(
  { path, problem, understanding }: Parsed,
  options: ParsedViewOptions,
): Iterable<string> {
  const paper = paperOf(options);
  const { section } = options;
  if (section === undefined || understanding === null) {
    yield* ended(paragraph(paper, path, { paint: paper.chalk.bold }));
    if (problem !== null) yield* ended(paragraph(paper, `${problem.message} ${problem.hint}`));
  }
  if (understanding === null) return;
  if (section === undefined)
    yield* ended([...decisionLines(paper, understanding), ...factLines(paper, understanding)]);
  const wanted = understanding.sections.filter((one) => section === undefined || one.section === section);
  for (const one of wanted) yield* ended(sectionLines(paper, one));
}

function decisionLines(paper: Paper, { kind, stage }: Understanding): string[] {
  return [
    ...paragraph(paper, `Kind: ${KIND_WORDS[kind.value]}, because ${kind.because}`),
    ...paragraph(paper, `Stage: ${STAGE_WORDS[stage.value]}, because ${stage.because}`),
  ];
}

function factLines(paper: Paper, { facts }: Understanding): string[] {
  const none = facts.length === 0 ? paragraph(paper, 'None was found.') : [];
  return [
    ...heading(paper, 'Facts'),
    ...facts.flatMap(({ fact, value, label, location, confidence }) => {
      const source = label === null ? '' : `, under "${label}"`;
      return paragraph(paper, `${value} (${placeWords(location)}${source}, ${confidence} confidence)`, {
        label: `${fact}: `,
        indent: 2,
      });
    }),
    ...none,
  ];
}

type SectionText = Understanding['sections'][number];

function sectionLines(paper: Paper, { section, state, foundBy, headings, lines }: SectionText): string[] {
  const how = foundBy === null ? '' : `, found by ${FOUND_BY_WORDS[foundBy]}`;
  return [
    ...heading(paper, `Section ${section}: ${SECTION_TITLES[section]}`),
    ...paragraph(paper, `State: ${STATE_WORDS[state]}${how}`),
    ...headings.flatMap(({ text, location }) =>
      paragraph(paper, `Heading, ${placeWords(location)}: ${text}`, { paint: paper.chalk.dim }),
    ),
    ...lines.flatMap(({ text }) => text.split('\n').flatMap((line) => paragraph(paper, line, { indent: 2 }))),
  ];
}

function ended(lines: readonly string[]): string[] {
  return lines.map((line) => `${line}\n`);
}
