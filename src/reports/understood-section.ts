import type { Confidence } from '../model/confidence.ts';
import type { UnderstoodSection } from '../model/understanding.ts';
import { heading, type Paper, paragraph } from './text/paper.ts';
import { FOUND_BY_WORDS, oneLine, placeWords, plural, SECTION_TITLES, STATE_WORDS } from './words.ts';

/** One line on what stands in a section. */
export function stateLines(
  { section, state, foundBy, confidence, lines: text }: UnderstoodSection,
  paper: Paper,
): string[] {
  const parts = [
    STATE_WORDS[state],
    ...(foundBy === null ? [] : [`found ${FOUND_BY_WORDS[foundBy]}`]),
    ...(text.length === 0 ? [] : [plural(text.length, 'line')]),
    ...(confidence === 'high' ? [] : [sureness(confidence)]),
  ];
  const words = `${SECTION_TITLES[section]}: ${parts.join(', ')}`;
  return paragraph(paper, words, { indent: 2, label: section.padEnd(4), labelPaint: paper.chalk.bold });
}

/** A section in full: its headings and the writer's words. */
export function sectionLines(section: UnderstoodSection, paper: Paper): string[] {
  const { headings, lines: text } = section;
  const found = headings.flatMap((words) =>
    paragraph(paper, `“${oneLine(words.text)}”${bracketed(placeWords(words.location))}`, {
      indent: 2,
      label: 'Heading: ',
      paint: paper.chalk.dim,
    }),
  );
  const shown = text.flatMap((line, index) => {
    const subheading = line.subheading === text[index - 1]?.subheading ? null : line.subheading;
    return [...subheadingLines(subheading, paper), ...textLines(line.text, paper)];
  });
  const title = `Section ${section.section} · ${SECTION_TITLES[section.section]}: ${STATE_WORDS[section.state]}`;
  const empty = text.length === 0 ? ['  No words of a writer.'] : [];
  return [...heading(paper, title), ...found, ...shown, ...empty];
}

function subheadingLines(subheading: string | null, paper: Paper): string[] {
  return subheading === null
    ? []
    : paragraph(paper, oneLine(subheading), { indent: 2, paint: paper.chalk.bold });
}

function textLines(text: string, paper: Paper): string[] {
  return paragraph(paper, oneLine(text), { indent: 4, label: '| ', labelPaint: paper.chalk.dim });
}

/** In brackets after a space; nothing of nothing. */
export function bracketed(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

export function sureness(confidence: Confidence): string {
  return confidence === 'high' ? '' : `${confidence} confidence`;
}
