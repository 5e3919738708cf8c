import { dateInWords } from '../language/calendar.ts';
import { calendarDateSchema } from '../model/calendar-date.ts';
import type { FindingData } from '../model/check.ts';

/** "{?name: text}" stays only where the data hold `name`. */
const OPTIONAL = /\{\?(\w+):((?:[^{}]|\{\w+\})*)\}/g;

const BLANK = /\{(\w+)\}/g;

function inWords(name: string, data: FindingData): string | null {
  const value = data[name];
  if (value === undefined) {
    return null;
  }
  if (typeof value === 'object') {
    return value.join(value.length > 2 ? ', ' : ' and ');
  }
  const date = calendarDateSchema.safeParse(value);
  if (!date.success) {
    return String(value);
  }
  return data[`${name}About`] === true ? `about ${dateInWords(date.data, 'month')}` : dateInWords(date.data);
}

/** A rule's text with its blanks filled from the finding's data; dates are written out. */
export function renderMessage(template: string, data: FindingData): string {
  return template
    .replace(OPTIONAL, (_, name: string, text: string) => (data[name] === undefined ? '' : text))
    .replace(BLANK, (blank, name: string) => inWords(name, data) ?? blank)
    .replace(/\s+/g, ' ')
    .trim();
}
