import type { Confidence } from '../../model/confidence.ts';
import type { AdviceType, NeedArea } from '../../model/plan.ts';
import type { SetApartAs } from '../../model/section.ts';
import type { UnderstoodItems } from '../../model/understanding.ts';
import type { StageSignName } from '../../model/workings.ts';
import { plural } from '../words.ts';

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  high: 'high confidence',
  medium: 'medium confidence',
  low: 'low confidence',
};

const FACT_NAMES: Readonly<Record<string, string>> = {
  upn: 'UPN',
  nhsNumber: 'NHS number',
  signOffDate: 'sign-off date',
};

/** "lastReviewDate" as "last review date". */
export function factWords(fact: string): string {
  return FACT_NAMES[fact] ?? fact.replace(/[A-Z]/gu, (sign) => ` ${sign.toLowerCase()}`);
}

export const SIGN_WORDS: Readonly<Record<StageSignName, string>> = {
  status: 'Status word',
  date: 'Labelled date',
  proposal: 'Wording of proposed amendments',
  letter: 'The letter before it',
  signature: 'Signature, and what section I holds',
};

/** Short names of the areas of need of the SEND Code of Practice 2015, 6.28 to 6.35. */
export const AREA_WORDS: Readonly<Record<NeedArea, string>> = {
  'communication-interaction': 'communication and interaction',
  'cognition-learning': 'cognition and learning',
  'social-emotional-mental-health': 'social, emotional and mental health',
  'sensory-physical': 'sensory and physical',
  independence: 'independence',
};

export const ADVICE_WORDS: Readonly<Record<AdviceType, string>> = {
  parent: 'parent',
  child: 'child or young person',
  education: 'education',
  health: 'health',
  psychology: 'psychology',
  'social-care': 'social care',
  sensory: 'sensory',
  adulthood: 'preparation for adulthood',
  other: 'other advice',
};

export const ADVICE_STATUS_WORDS: Readonly<Record<UnderstoodItems['advice'][number]['status'], string>> = {
  listed: 'listed',
  'nil-return': 'says that there is nothing to report',
  'not-received': 'not received',
  bare: 'a name with neither date nor author',
};

const SET_APART_WORDS: Readonly<Record<SetApartAs, readonly [one: string, many: string]>> = {
  'sub-heading': ['sub-heading', 'sub-headings'],
  title: ['title', 'titles'],
  description: ['statutory description', 'statutory descriptions'],
  'column-header': ['column header', 'column headers'],
  guidance: ['line of guidance', 'lines of guidance'],
  prompt: ['prompt that nobody replaced', 'prompts that nobody replaced'],
  number: ['number alone', 'numbers alone'],
};

/** "2 prompts that nobody replaced". */
export function setApartCount(as: SetApartAs, count: number): string {
  return plural(count, ...SET_APART_WORDS[as]);
}

export function setApartWords(as: SetApartAs): string {
  return SET_APART_WORDS[as][0];
}
