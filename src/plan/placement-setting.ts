import type { Field } from './fields.ts';
import { fieldsOfLines } from './line-fields.ts';
import type { Line, Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { settingAtStart } from './setting-names.ts';

/** A label that asks for a name, of whatever; the type of a school stands beside it. */
const ASKS_NAME = /\bname\b/iu;

/**
 * The setting that section I names beside a label: "Name: Hill School". None where it names several, for then they
 * are of different times.
 */
export function placementFields(
  recogniser: Recogniser,
  placement: readonly Line[],
  reading: Reading,
): Field[] {
  const named = fieldsOfLines(recogniser, placement, reading).flatMap((field): Field[] => {
    const asks = (field.fact === 'setting' || field.fact === 'name') && ASKS_NAME.test(field.label);
    const name = asks && field.isExact ? settingAtStart(recogniser, field.value) : null;
    return name === null ? [] : [{ ...field, fact: 'setting', value: name }];
  });
  const [first] = named;
  return first !== undefined && named.every(({ value }) => value === first.value) ? [first] : [];
}
