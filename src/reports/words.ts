import type { Place } from '../model/place.ts';
import type { Rating } from '../model/result.ts';
import type { Basis, Family, Severity } from '../model/rule.ts';
import type { FoundBy, SectionLetter, SectionState } from '../model/section.ts';
import type { Kind, Stage } from '../model/stage.ts';

/** Short titles of the sections, after SEND Regulations 2014, regulation 12(1). */
export const SECTION_TITLES: Readonly<Record<SectionLetter, string>> = {
  A: 'Views, interests and aspirations',
  B: 'Special educational needs',
  C: 'Health needs',
  D: 'Social care needs',
  E: 'Outcomes',
  F: 'Special educational provision',
  G: 'Health provision',
  H1: 'Social care provision under the 1970 Act',
  H2: 'Other social care provision',
  I: 'Placement',
  J: 'Personal budget',
  K: 'Advice and information',
};

export const STATE_WORDS: Readonly<Record<SectionState, string>> = {
  content: 'written',
  nil: 'none stated',
  silence: 'says only "not known"',
  pointer: 'only points to another document',
  pending: 'awaited',
  blank: 'blank',
  missing: 'missing',
  unread: 'could not be read',
};

export const FOUND_BY_WORDS: Readonly<Record<FoundBy, string>> = {
  letter: 'by its letter',
  column: 'by its column',
  number: 'by its number',
  title: 'by its title',
};

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  plan: 'EHC plan',
  template: 'Blank template',
  'review-form': 'Annual review form',
  'working-document': 'Tribunal working document',
  advice: 'Advice or report',
  other: 'Other document',
};

export const STAGE_WORDS: Readonly<Record<Stage | 'unknown', string>> = {
  template: 'blank template',
  draft: 'draft',
  'amended-draft': 'amended draft',
  final: 'final',
  'amended-final': 'amended final',
  unknown: 'stage unknown',
};

export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  red: 'Red: at least one error',
  amber: 'Amber: at least one warning',
  green: 'Green: no error, no warning',
  grey: 'Grey: could not tell',
};

/** How the packs' rules make a rating, in sentences. */
export const RATING_RULES =
  'Red: an error stands. Amber: a warning, and no error. Grey: it could not be read, or a rule at the level of an error could not be assessed, and nothing was found. Green: none of these. Rules and their levels are those of the packs; a plan has the worst rating of its sections.';

export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  structure: 'Structure',
  agencies: 'Agencies',
  reviews: 'Reviews',
  adulthood: 'Preparation for adulthood',
  outcomes: 'Outcomes',
  provision: 'Provision',
  voice: 'Voice',
  placement: 'Placement and budget',
  accuracy: 'Accuracy',
  'plain-english': 'Plain English',
  archive: 'Several plans',
  template: 'Templates',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  statute: 'statute',
  guidance: 'statutory guidance',
  practice: 'good practice',
  data: 'the document itself',
};

/** "1 plan", "2 plans", "1,204 plans". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** 1204 as "1,204". */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** "12 (10%)", "0"; a share that is not nothing never reads as 0%, one that is not all never as 100%. */
export function share(count: number, total: number): string {
  return count === 0 || total === 0 ? figure(count) : `${figure(count)} (${percent(count, total)})`;
}

function percent(count: number, total: number): string {
  const rounded = Math.round((100 * count) / total);
  if (rounded === 0) return 'under 1%';
  if (rounded === 100 && count < total) return 'over 99%';
  return `${rounded}%`;
}

/** "page 4, table 3, row 2, column 1"; the paragraph only where nothing nearer is known. */
export function placeWords(place: Place): string {
  const members =
    place.table === undefined
      ? (['page', 'paragraph'] as const)
      : (['page', 'table', 'row', 'column'] as const);
  return members.flatMap((name) => (place[name] === undefined ? [] : [`${name} ${place[name]}`])).join(', ');
}

/** "Section C · Health needs", or the whole document where there is no section. */
export function sectionWords(section: SectionLetter | null): string {
  return section === null ? 'The plan as a whole' : `Section ${section} · ${SECTION_TITLES[section]}`;
}

/** No school has a year group above this one, though a plan may last to the age of 25. */
export const LAST_YEAR = 14;

/** Reception is 0; years before and after school have no number. */
export function yearGroupWords(year: number): string {
  if (year > LAST_YEAR) return `after Year ${LAST_YEAR}`;
  if (year < 0) return 'before Reception';
  return year === 0 ? 'Reception' : `Year ${year}`;
}

/** "Education", "Education and Health", "A, B and C". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1);
  return words.length < 2 || last === undefined
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** One line of what stands on several. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A sentence with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The heading above what is to be known of files that were audited. */
export const ABOUT_FILES = 'To know of files that were audited';
