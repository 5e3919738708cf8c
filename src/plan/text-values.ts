import { nameAtStart } from '../language/person-names.ts';
import type { TextFact } from '../model/plan.ts';
import type { TextLabel } from '../model/vocabulary.ts';
import {
  readAuthority,
  readName,
  readNhsNumber,
  readOfficer,
  readUpn,
  readWords,
  readYearGroup,
} from './fact-values.ts';
import type { FieldName, Recogniser } from './recogniser.ts';
import { readSetting, settingAtStart } from './setting-names.ts';

/** What the words of a field say of each fact; null where they do not say it. */
export const TEXT_READERS: Readonly<Record<TextFact, (value: string) => string | null>> = {
  name: readName,
  preferredName: readName,
  upn: readUpn,
  nhsNumber: readNhsNumber,
  caseNumber: readWords,
  setting: readSetting,
  officer: readOfficer,
  authority: readAuthority,
};

/** A year group that says it is one, or a figure alone. */
const YEAR_ALONE =
  /^(?:in\s+)?(?:(?:year|yr|y|nc|ncy)\.?\s*\d{1,2}(?![\d./-])|\d{1,2}[A-Za-z]?\s*(?:$|[(,;·|–-])|(?:reception|nursery|pre-?school|year r|yr|r)\b(?!\s*\d))/iu;

const startsWith = (pattern: RegExp, value: string): boolean => pattern.exec(value)?.index === 0;

/** Whether words can answer a label at all: any words for facts of free text, and for labels of other things. */
export function fitsText(recogniser: Recogniser, name: FieldName, value: string): boolean {
  switch (name) {
    case 'name':
    case 'preferredName':
    case 'forename':
    case 'surname':
    case 'upn':
    case 'nhsNumber':
    case 'yearGroup':
    case 'officer':
      return fits(recogniser, name, value);
    default:
      return true;
  }
}

/** Whether words can only be meant as the value of a fact: needed where no colon or cell parts label and value. */
export function fits(recogniser: Recogniser, name: TextLabel, value: string): boolean {
  switch (name) {
    case 'name':
    case 'preferredName':
    case 'forename':
    case 'surname':
      return nameAtStart(value) !== null;
    case 'upn':
      return startsWith(/[A-Z]\W?\d/u, value) && readUpn(value) !== null;
    case 'nhsNumber':
      return startsWith(/\d/u, value) && readNhsNumber(value) !== null;
    case 'yearGroup':
      return YEAR_ALONE.test(value) && readYearGroup(value) !== null;
    case 'officer':
      return nameAtStart(value)?.includes(' ') === true;
    case 'setting':
      return settingAtStart(recogniser, value) !== null;
    default:
      return false;
  }
}
