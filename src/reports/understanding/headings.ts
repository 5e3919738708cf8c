import type { UnderstoodSection } from '../../model/understanding.ts';
import type { Branch } from '../text/tree.ts';
import { FOUND_BY_WORDS, listWords, plural } from '../words.ts';
import { placed, quotation, quoted } from './quote.ts';
import { CONFIDENCE_WORDS } from './words.ts';

type Heading = UnderstoodSection['headings'][number];

/** How a section was found: each heading with its place; for a missing one, what looks like its heading. */
export function headingBranches(section: UnderstoodSection, most: number): Branch[] {
  const { foundBy, confidence, headings } = section;
  if (foundBy === null) return missingBranches(section);
  const [first] = headings;
  const times = headings.length < 2 ? '' : `, ${plural(headings.length, 'time')}`;
  const label = `Found ${FOUND_BY_WORDS[foundBy]}${times}:`;
  const sure = CONFIDENCE_WORDS[confidence];
  if (first === undefined) return [{ label, text: sure }];
  if (headings.length === 1) return [{ label, ...headingBranch(first, sure), below: notes(section) }];
  const shown = headings.slice(0, most).map((heading) => headingBranch(heading));
  const more = headings.length - shown.length;
  return [
    {
      label,
      text: sure,
      below: [...shown, ...(more > 0 ? [{ text: `and ${more} more` }] : []), ...notes(section)],
    },
  ];
}

function headingBranch({ text, number, location }: Heading, ...more: readonly string[]): Branch {
  const words = text === null ? null : [number ?? '', text].join(' ').trim();
  return { text: quoted(words), aside: placed(location, ...more) };
}

/** What a reader should know of the way a section was found. */
function notes({ foundBy, confidence, headings, undivided }: UnderstoodSection): Branch[] {
  const shared = [...new Set(headings.flatMap(({ sections }) => (sections.length > 1 ? sections : [])))];
  return [
    foundBy === 'title' && 'Its title alone shows it: no letter, column or number does.',
    foundBy === 'title' && confidence === 'low' && 'The title is misspelt, or in words of the form’s own.',
    shared.length > 0 && `The heading speaks for sections ${listWords(shared)} together.`,
    undivided && 'Section H is not divided: H1 and H2 both carry its text.',
  ].flatMap((text) => (text === false ? [] : [{ text }]));
}

function missingBranches({ passedOver }: UnderstoodSection): Branch[] {
  const nothing: Branch = { text: 'No letter, column, number or title in the document opens it.' };
  if (passedOver.length === 0) return [nothing];
  const alike = passedOver.slice(0, MOST_ALIKE).map(({ has, within, ...words }) => ({
    ...quotation(words),
    label: `Not taken for its heading, though it has the ${has}:`,
    aside: placed(words.location, whereWords(within)),
  }));
  return [nothing, ...alike];
}

const MOST_ALIKE = 5;

function whereWords(within: UnderstoodSection['passedOver'][number]['within']): string {
  if (within === null) return 'outside every section';
  return within === 'list'
    ? 'in a list of contents or a table that explains the sections'
    : `inside section ${within}`;
}
