import type { Plan } from '../model/plan.ts';
import { capitalisedWords, type KeptWords } from './capitalised.ts';
import { birthDateSpans, patternSpans, type Span } from './identity-patterns.ts';
import { knownNames } from './known-names.ts';
import { settingNames } from './settings.ts';

/** Takes identities out of a text of the plan. */
export type Redact = (text: string) => string;

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * One span for those that overlap: the one named first gives the words. A name that goes beyond the child's
 * ("Marsh-Okafor" beside a child called Marsh) is somebody else's.
 */
function union(first: Span, second: Span): Span {
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.end, second.end);
  const isLonger = end - start > first.end - first.start;
  const ofChild = /^the child$/i.test(first.replacement);
  return { start, end, replacement: ofChild && isLonger ? '[name]' : first.replacement };
}

/** The spans with all that overlap made into one, in order. */
function merged(spans: readonly Span[]): Span[] {
  let chosen: Span[] = [];
  for (const span of spans) {
    const together = chosen.filter((other) => overlaps(span, other)).toSorted((a, b) => a.start - b.start);
    const apart = chosen.filter((other) => !overlaps(span, other));
    const [first, ...rest] = [...together, span];
    chosen = first === undefined ? apart : [...apart, rest.reduce(union, first)];
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of spans) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

function occurrencesOf(text: string, value: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    starts.push(at);
  }
  return starts;
}

function literalSpans(text: string, values: readonly string[], replacement: string): Span[] {
  return values
    .filter((value) => value.length >= 3)
    .flatMap((value) =>
      occurrencesOf(text, value).map((start) => ({ start, end: start + value.length, replacement })),
    );
}

/** With the small words between parts of a name: "van der", "al-". */
const NAMES_IN_A_ROW =
  /\[name\](?:[ ,-]+(?:(?:v[ao]n|de[nr]?|d[aiou]s?|l[ae]|te[nr]|[ae]l|bin|ibn|ap|ferch)[ -]+){0,2}\[name\])+/g;

/**
 * The redaction of one plan's texts: every identity the plan model knows, identifiers and addresses by
 * their shape, and every capitalised word that is neither an ordinary word nor a term of the field.
 */
export function redactorFor(plan: Plan, kept: KeptWords): Redact {
  const births = new Set((plan.facts.dates.dateOfBirth ?? []).map(({ value }) => value.value));
  const { upn = [], nhsNumber = [], caseNumber = [] } = plan.facts.texts;
  const identifiers = [...upn, ...nhsNumber, ...caseNumber].flatMap(({ value, raw }) => [value, raw]);
  let finders: ((text: string) => Span[])[] | undefined;
  return (text) => {
    finders ??= [settingNames(plan, kept.terms), knownNames(plan, kept.terms), capitalisedWords(plan, kept)];
    const spans = [
      ...literalSpans(text, identifiers, '[identifier]'),
      ...patternSpans(text),
      ...birthDateSpans(text, births),
      ...finders.flatMap((find) => find(text)),
    ];
    return replaceSpans(text, merged(spans)).replace(NAMES_IN_A_ROW, '[name]');
  };
}
