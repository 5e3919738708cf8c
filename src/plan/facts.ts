import { DATE_FACTS, TEXT_FACTS } from '../model/plan.ts';
import { readYearGroup } from './fact-values.ts';
import { type FactSources, fieldsFound } from './fields-found.ts';
import { bareLabel } from './label-meaning.ts';
import { readNames } from './names.ts';
import { dateReadings, type Found, type PrintedFacts, readings } from './readings.ts';
import type { Recogniser } from './recogniser.ts';
import { inFull } from './signers.ts';
import { TEXT_READERS } from './text-values.ts';
import { settleUndecided } from './undecided-dates.ts';

/** "Freya Marsh · Year 9 · 9B": the year group stands in the cell of the name, or of the school. */
const NAMES_YEAR = /\b(?:year|yr)\s\d{1,2}\b/iu;

/** "Ashby Vale School (Year 9)". */
const YEAR_IN_BRACKETS = /\(\s*(?:year|yr)\s\d{1,2}\s*\)/iu;

/** "School and year group: Ashby Vale School, Year 9"; a year with no label of its own may be one to come. */
const holdsYear = ({ field: { fact, label, value } }: Found): boolean =>
  (fact === 'name' && NAMES_YEAR.test(value)) ||
  (fact === 'setting' &&
    (YEAR_IN_BRACKETS.test(value) || (/\b(?:year|yr|ncy)\b/iu.test(label) && NAMES_YEAR.test(value))));

/** The texts with an officer's name in full where the cover or the end of the document prints it so. */
function withOfficerInFull(texts: PrintedFacts['texts'], { places }: FactSources): PrintedFacts['texts'] {
  const lines = [...places.cover, ...places.closing];
  const officer = texts.officer?.map((one) => ({ ...one, value: inFull(one.value, lines) }));
  return officer === undefined ? texts : { ...texts, officer };
}

/** Reads the facts that a document prints about the child and the plan, by their labels. */
export function readFacts(recogniser: Recogniser, given: FactSources): PrintedFacts {
  const found = fieldsFound(recogniser, given).filter(({ field }) => field.value !== '');
  const of = (fact: string): Found[] => found.filter(({ field }) => field.fact === fact);
  const undecided = settleUndecided(found);
  const notices = of('reviewDecisionDate').filter(({ field: { label } }) =>
    recogniser.noticeWithDecision.matchesWhole(bareLabel(label)),
  );
  const dates = DATE_FACTS.map((fact) => {
    const own = fact === 'amendmentNoticeDate' ? [...of(fact), ...notices] : of(fact);
    return [fact, dateReadings(fact, [...own, ...undecided(fact)])] as const;
  });
  const named = readNames(recogniser, found, given);
  const ofSchoolFirst = (one: Found): number =>
    recogniser.earlySettings.find(one.field.label) === null ? 0 : 1;
  const texts = TEXT_FACTS.map((fact) => {
    const own =
      fact === 'setting' ? of(fact).toSorted((a, b) => ofSchoolFirst(a) - ofSchoolFirst(b)) : of(fact);
    const isName = fact === 'name' || fact === 'preferredName';
    return [fact, isName ? named[fact] : readings(own, TEXT_READERS[fact])] as const;
  });
  const beside = found.filter(holdsYear).map((one): Found => {
    const [year = ''] = NAMES_YEAR.exec(one.field.value) ?? [];
    return { ...one, field: { ...one.field, value: year } };
  });
  return {
    dates: Object.fromEntries(dates.filter(([, values]) => values.length > 0)),
    texts: withOfficerInFull(Object.fromEntries(texts.filter(([, values]) => values.length > 0)), given),
    yearGroup: readings([...of('yearGroup'), ...beside], readYearGroup),
  };
}
