import type { DocumentResult, Items } from '../../model/result.ts';
import { oneLine } from '../words.ts';
import { type Columns, date, integer, PLACE, type Row, type Table, text } from './table.ts';

const OUTCOMES = {
  document: text(50),
  number: integer,
  text: text(60),
  area: text(20),
  timescale: text(24),
  ...PLACE,
  plan_id: text(20),
} as const satisfies Columns;

const PROVISION = {
  document: text(50),
  section: text(8),
  number: integer,
  text: text(60),
  what: text(40),
  who: text(24),
  amount: text(16),
  frequency: text(16),
  ratio: text(10),
  where: text(20),
  review: text(20),
  area: text(20),
  ...PLACE,
  plan_id: text(20),
} as const satisfies Columns;

const ADVICE = {
  document: text(50),
  number: integer,
  types: text(30),
  status: text(14),
  date,
  ...PLACE,
  plan_id: text(20),
} as const satisfies Columns;

/** One row an outcome of section E, numbered as they stand in the document. */
export const OUTCOMES_TABLE: Table<typeof OUTCOMES> = { name: 'outcomes', columns: OUTCOMES };

/** One row an item of provision of sections F, G, H1 and H2, numbered in its section. */
export const PROVISION_TABLE: Table<typeof PROVISION> = { name: 'provision', columns: PROVISION };

/** One row an entry of the advice listed in section K. */
export const ADVICE_TABLE: Table<typeof ADVICE> = { name: 'advice', columns: ADVICE };

export function outcomeRows({ path, items }: DocumentResult, plan: string): Row<typeof OUTCOMES>[] {
  return (items?.outcomes ?? []).map(({ location, timescale, area, ...item }, index) => ({
    document: path,
    number: index + 1,
    text: oneLine(item.text),
    area,
    timescale: lineOrNull(timescale),
    ...location,
    plan_id: plan,
  }));
}

export function provisionRows({ path, items }: DocumentResult, plan: string): Row<typeof PROVISION>[] {
  const numbers = new Map<string, number>();
  return (items?.provision ?? []).map((item) => {
    const number = (numbers.get(item.section) ?? 0) + 1;
    numbers.set(item.section, number);
    const { section, area, location } = item;
    return { document: path, section, number, ...provisionTexts(item), area, ...location, plan_id: plan };
  });
}

function provisionTexts(item: Items['provision'][number]): Row<typeof PROVISION> {
  return {
    text: oneLine(item.text),
    what: oneLine(item.what),
    who: lineOrNull(item.who),
    amount: lineOrNull(item.amount),
    frequency: lineOrNull(item.frequency),
    ratio: lineOrNull(item.ratio),
    where: lineOrNull(item.where),
    review: lineOrNull(item.review),
  };
}

export function adviceRows({ path, items }: DocumentResult, plan: string): Row<typeof ADVICE>[] {
  return (items?.advice ?? []).map(({ types, status, date: day, location }, index) => ({
    document: path,
    number: index + 1,
    types: types.join('; '),
    status,
    date: day,
    ...location,
    plan_id: plan,
  }));
}

function lineOrNull(words: string | null): string | null {
  return words === null ? null : oneLine(words);
}
