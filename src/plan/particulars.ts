import type { PhraseSet } from '../language/phrases.ts';
import { findQuantities, isAmount, isFrequency } from '../language/quantities.ts';
import type { Quantity } from '../language/quantity-kinds.ts';
import { withoutSpans } from '../language/quotation.ts';
import { findTimescales } from '../language/timescales.ts';
import type { ProvisionParticular } from '../model/plan.ts';
import type { Recogniser } from './recogniser.ts';

/** What a text says of who, how much, how often and how many together; words as printed, null where it is silent. */
export type Particulars = Readonly<Record<ProvisionParticular | 'expertise', string | null>>;

const SILENT: Particulars = { who: null, amount: null, frequency: null, ratio: null, expertise: null };

function wordsOf(text: string, quantities: readonly Pick<Quantity, 'start' | 'end'>[]): string | null {
  return quantities.length === 0
    ? null
    : quantities.map(({ start, end }) => text.slice(start, end)).join(', ');
}

/** How often: a rhythm, or for something counted the time within which it happens ("ten sessions by July"). */
function frequencyIn(quantities: readonly Quantity[]): Quantity[] {
  const rhythms = quantities.filter(isFrequency);
  const isCounted = quantities.some((one) => isAmount(one) || one.kind === 'count');
  return rhythms.length > 0 || !isCounted ? rhythms : quantities.filter(({ kind }) => kind === 'window');
}

/** Lengths that, right before a rhythm, say how much of it is meant: "five days a week", "38 weeks a year". */
const PARTS_OF_RHYTHMS = new Set(['day', 'week', 'month']);

/** "twice each day", and "five days a week" where an amount was told before. */
function isPartOfRhythm(one: Quantity, amounts: readonly Quantity[]): boolean {
  if (one.kind === 'count') return one.of === 'times';
  const isLength = one.kind === 'duration' && PARTS_OF_RHYTHMS.has(one.unit);
  return isLength && amounts.some(({ start }) => start < one.start);
}

const CLAUSE_MARK = /[.;,(]\s*(?=[^.;,(]*$)/u;

/** "…, reviewed every term": how often it is looked at, and not how often it is given. */
function isOfReview({ provision }: Recogniser, text: string, { start }: Quantity): boolean {
  const before = text.slice(0, start);
  const mark = CLAUSE_MARK.exec(before);
  const clause = mark === null ? before : before.slice(mark.index + mark[0].length);
  return provision.reviews.matchStart(clause) !== null;
}

interface Measures {
  readonly amounts: readonly Quantity[];
  /** Each rhythm with the length before it that belongs to it. */
  readonly rhythms: readonly Pick<Quantity, 'start' | 'end'>[];
}

/** How much and how often, apart: "two hours, five days a week" is two hours on five days a week. */
function measuresIn(text: string, quantities: readonly Quantity[]): Measures {
  const amounts = quantities.filter(isAmount);
  const partOf = ({ start }: Quantity): Quantity | undefined =>
    quantities.find(
      (one) => one.end <= start && text.slice(one.end, start).trim() === '' && isPartOfRhythm(one, amounts),
    );
  const rhythms = frequencyIn(quantities).map((rhythm) => ({ rhythm, part: partOf(rhythm) }));
  const parts = new Set(rhythms.map(({ part }) => part));
  return {
    amounts: amounts.filter((amount) => !parts.has(amount)),
    rhythms: rhythms.map(({ rhythm, part }) => ({ start: (part ?? rhythm).start, end: rhythm.end })),
  };
}

function printed(text: string, phrases: PhraseSet): string | null {
  const match = phrases.find(text);
  return match === null ? null : text.slice(match.start, match.end);
}

const LABELLED = /^([^:.]{3,60}):\s/u;

/** "Coastal Hearing Centre: mapping every six months": the service that the words behind it are of. */
function serviceIn({ provision }: Recogniser, text: string): string | null {
  const label = LABELLED.exec(text)?.[1] ?? '';
  return label !== '' && provision.services.matchesWhole(label) ? label : null;
}

/** "Supported living, by Ambler Care": a provider by its name. */
const BY_NAME = /\bby\s+((?:\p{Lu}[\p{L}'’-]+)(?:\s+(?:and|of|&)?\s*\p{Lu}[\p{L}'’-]+)+)/u;

function providerIn(text: string): string | null {
  const name = BY_NAME.exec(text)?.[1] ?? null;
  return name === null || findTimescales(`by ${name}`).length > 0 ? null : name;
}

function whoIn(recogniser: Recogniser, text: string): string | null {
  const { besides, roles } = recogniser.provision;
  const delivering = withoutSpans(text, besides.findAll(text));
  return printed(delivering, roles) ?? serviceIn(recogniser, text) ?? providerIn(delivering);
}

/** What one text states. */
function particularsOf(recogniser: Recogniser, text: string): Particulars {
  const { provision } = recogniser;
  const quantities = findQuantities(text).filter(
    (one) => one.kind !== 'frequency' || !isOfReview(recogniser, text, one),
  );
  const { amounts, rhythms } = measuresIn(text, quantities);
  return {
    who: whoIn(recogniser, text),
    amount: wordsOf(text, amounts),
    frequency: wordsOf(text, rhythms),
    ratio: wordsOf(
      text,
      quantities.filter(({ kind }) => kind === 'ratio'),
    ),
    expertise: printed(text, provision.expertise),
  };
}

/** What several texts state, the first that says a thing speaking for it. */
export function statedIn(recogniser: Recogniser, texts: readonly string[]): Particulars {
  return texts
    .map((text) => particularsOf(recogniser, text))
    .reduce(
      (all, one) => ({
        who: all.who ?? one.who,
        amount: all.amount ?? one.amount,
        frequency: all.frequency ?? one.frequency,
        ratio: all.ratio ?? one.ratio,
        expertise: all.expertise ?? one.expertise,
      }),
      SILENT,
    );
}

/** Whether a text names only staff in general, whoever they are. */
export function namesNobody({ provision }: Recogniser, text: string): boolean {
  return provision.vagueRoles.matchesWhole(text) && provision.roles.find(text) === null;
}
