import type { Field } from './fields.ts';
import { labelOf } from './label-meaning.ts';
import type { Recogniser } from './recogniser.ts';

const JOINT = /\s*[/&]\s*|\s+and\s+/u;

/** Whether a label is made of several labels: "Name & DOB". */
export function namesSeveral(recogniser: Recogniser, label: string): boolean {
  const labels = label.split(JOINT);
  const isOne = labelOf(recogniser, label) !== undefined && !label.includes('/');
  return !isOne && labels.length > 1 && labels.every((each) => labelOf(recogniser, each) !== undefined);
}

/** "UPN / NHS No / ID No." over "A / B / C" are three fields in one; what nothing parts each reads for itself. */
export function splitCombined(recogniser: Recogniser, field: Field): Field[] {
  if (!namesSeveral(recogniser, field.label)) {
    return [field];
  }
  const labels = field.label.split(JOINT).map((label) => label.trim());
  const numbers = field.value.split(/\s+/u);
  const areNumbers = numbers.length === labels.length && numbers.every((number) => /\d/u.test(number));
  const values = areNumbers ? numbers : field.value.split(/\s+[/&]\s+|\n/u);
  const facts = labels.map((label) => labelOf(recogniser, label));
  const isParted = labels.length === values.length;
  return facts.flatMap((fact, index) =>
    fact === undefined
      ? []
      : [
          {
            ...field,
            fact,
            label: labels[index] ?? '',
            value: (isParted ? values[index] : field.value) ?? '',
          },
        ],
  );
}
