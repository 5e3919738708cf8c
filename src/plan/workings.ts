import type { Document } from '../model/document.ts';
import { DATE_FACTS, type Plan, TEXT_FACTS } from '../model/plan.ts';
import type { Unanswered, Workings } from '../model/workings.ts';
import { rightOf } from './cell-context.ts';
import { type Field, filledValue } from './fields.ts';
import { type FactPlaces, fieldsFound } from './fields-found.ts';
import type { FoundSections } from './find-sections.ts';
import { fieldsOfText } from './inline-fields.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type Line } from './lines.ts';
import { listLines, outsideLines, printed, sectionOfLines } from './outside.ts';
import { passedOver } from './passed-over.ts';
import type { Recogniser } from './recogniser.ts';
import { spansBySection } from './sections.ts';
import { type StageEvidence, stageSigns } from './stage.ts';

/** What a plan was understood from. */
export interface Grounds {
  readonly plan: Plan;
  readonly recogniser: Recogniser;
  readonly document: Document;
  readonly found: FoundSections;
  readonly places: FactPlaces;
  readonly stageEvidence: StageEvidence;
}

type LabelledWords = Pick<Field, 'fact' | 'label' | 'value' | 'place'>;

const isDateFact = (name: string): boolean => DATE_FACTS.some((fact) => fact === name);

const FACTS: readonly Unanswered['fact'][] = [...TEXT_FACTS, 'yearGroup', ...DATE_FACTS];

/** Labels of dates with no date behind them: the facts are read from the dates, which find no such label. */
function datelessLabels(recogniser: Recogniser, lines: readonly Line[]): LabelledWords[] {
  return lines.flatMap((line) => {
    const { cell, text, place } = line;
    const right = cell === null ? undefined : rightOf(cell);
    const whole = labelOf(recogniser, text);
    const beside =
      right === undefined || whole === undefined
        ? []
        : [{ fact: whole, label: text, value: cellText(right) }];
    return [...fieldsOfText(recogniser, text), ...beside].flatMap(({ fact, label, value }) =>
      isDateFact(fact) ? [{ fact, label, value: filledValue(recogniser, value), place }] : [],
    );
  });
}

/** The labels of facts that were found nowhere, with what stands under them. */
function unanswered({ plan, recogniser, document, places, stageEvidence }: Grounds): Unanswered[] {
  const { dates, texts, yearGroup } = plan.facts;
  const known = new Set<string>([...Object.keys(dates), ...Object.keys(texts)]);
  if (yearGroup.length > 0) known.add('yearGroup');
  const fields = fieldsFound(recogniser, { document, reading: stageEvidence.reading, places });
  const dateless = datelessLabels(recogniser, [...places.cover, ...places.story]);
  const all = [...fields.map(({ field }) => field), ...dateless].flatMap(
    ({ fact: name, label, value, place }) => {
      const fact = FACTS.find((one) => one === name);
      return fact === undefined || known.has(fact) ? [] : [{ fact, label, raw: value, place }];
    },
  );
  const answered = new Set(all.flatMap(({ fact, raw }) => (raw === '' ? [] : [fact])));
  return all.filter(({ fact, raw }) => raw !== '' || !answered.has(fact));
}

/** How the plan came about: what was looked for and passed over, and which lines are in no section. */
export function workingsOf(grounds: Grounds): Workings {
  const { plan, recogniser, found, stageEvidence } = grounds;
  const { reading } = stageEvidence;
  const owners = sectionOfLines(spansBySection(recogniser, found.spans));
  return {
    lines: reading.lines.filter((line) => printed(line) !== '').length,
    stageSigns: stageSigns(recogniser, stageEvidence),
    unanswered: unanswered(grounds),
    outside: outsideLines(reading, { recogniser, owners, found }),
    lists: listLines(reading, found),
    passedOver: passedOver(recogniser, reading, { sections: plan.sections, owners, found }),
  };
}
