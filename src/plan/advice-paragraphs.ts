import { firstDate } from '../language/printed-dates.ts';
import { sentencesOf } from '../language/sentences.ts';
import { PERSON } from './advice-words.ts';
import type { Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';

/** The parts of a paragraph, if at least two of them tell what somebody gave and when. */
function partsThatTell(recogniser: Recogniser, parts: readonly string[]): readonly string[] | null {
  const telling = parts.filter(
    (part) =>
      firstDate(part) !== null && (PERSON.test(part) || recogniser.adviceTypes.set.find(part) !== null),
  );
  return telling.length > 1 ? parts : null;
}

/** "Social care: asked on 1 May; the team answered on 9 June": what goes on in small letters tells of no other advice. */
function withoutContinuations(recogniser: Recogniser, parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const isOther =
      !/^\p{Ll}/u.test(part) || PERSON.test(part) || recogniser.adviceTypes.set.find(part) !== null;
    if (last === undefined || isOther) whole.push(part);
    else whole[whole.length - 1] = `${last}; ${part}`;
  }
  return whole;
}

/** Behind a day, before the label of what comes next. */
const BEFORE_LABEL = /(?<=\d{4})\s+(?=\p{Lu}[^:;.]{2,60}:\s)/u;

/** "Medical advice: Dr Lowe, 3 June 2025 Social care advice: ...": a narrow cell may show no end of a paragraph. */
function atLabels({ adviceTypes }: Recogniser, text: string): string[] {
  const parts = text.split(BEFORE_LABEL);
  const isLabelled = (part: string): boolean =>
    adviceTypes.set.find(part.slice(0, part.indexOf(':'))) !== null;
  return parts.every(isLabelled) ? parts : [text];
}

type Listed = Pick<Line, 'text' | 'place' | 'role'>;

/** "Parents, 3 February; Tom Birley, social worker, 2 April": a paragraph may hold the whole list, in sentences too. */
export function adviceListedIn(recogniser: Recogniser, { text, place, role }: Line): Listed[] {
  const labelled = atLabels(recogniser, text);
  if (labelled.length > 1) return labelled.map((part) => ({ text: part, place, role }));
  const parts = withoutContinuations(recogniser, text.split(/;\s+/u));
  const dated = parts.filter((part) => firstDate(part) !== null);
  const ofList = dated.length > 1 ? parts : partsThatTell(recogniser, sentencesOf(text));
  return (ofList ?? [text]).map((part) => ({ text: part, place, role }));
}
