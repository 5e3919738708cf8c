import { z } from 'zod';
import { type IdentifierFault, nhsNumberFault, upnFault } from '../language/identifiers.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Hit } from '../model/check.ts';
import type { Evidence, Located, Plan, TextFact } from '../model/plan.ts';
import { type Check, hitsOrPass, NOT_APPLICABLE } from './check.ts';
import { list } from './parameters.ts';
import { allTexts } from './plan-sentences.ts';
import { unlessUnread } from './unread.ts';

type Identifier = Extract<TextFact, 'upn' | 'nhsNumber'>;

const schema = z.strictObject({
  /** What stands before an identifier in a text. */
  labels: z.strictObject({ upn: list, nhsNumber: list }),
});

interface Kind {
  readonly name: Identifier;
  readonly case: string;
  readonly fault: (value: string) => IdentifierFault | null;
  /** What is meant for one behind its label: the right shape first, then one that comes near. */
  readonly shapes: readonly RegExp[];
}

const KINDS: readonly Kind[] = [
  {
    name: 'upn',
    case: 'upn',
    fault: upnFault,
    shapes: [
      /^[A-Z](?:[\s.-]?\d){11}[\s.-]?[\dA-Z](?![\p{L}\d])/u,
      /^(?=(?:[A-Z]*\d){7})[\dA-Z]{9,16}(?![\p{L}\d])/u,
    ],
  },
  {
    name: 'nhsNumber',
    case: 'nhs',
    fault: nhsNumberFault,
    shapes: [/^\d{3}[\s.-]?\d{3}[\s.-]?\d{4}(?!\d)/u, /^\d(?:[\s.-]?[\dOIl]){6,12}(?![\p{L}\d])/u],
  },
];

const strippedOf = (printed: string): string => printed.replace(/[^\p{L}\d]/gu, '').toUpperCase();

/** An identifier as it is printed. */
interface Printed {
  readonly value: string;
  readonly evidence: Evidence;
}

/** A letter typed for a figure is read as the figure; what is judged is what stands there. */
function ofFact({ value, raw, place }: Located<string>): Printed {
  const printed = strippedOf(raw);
  return { value: printed.length === value.length ? printed : value, evidence: { text: raw, place } };
}

const BETWEEN = /^(?:[\s:.()=#–—-]|is\b|no\b|number\b|UPN\b)*/u;

function behindLabels(plan: Plan, labels: PhraseSet, { shapes }: Kind): Printed[] {
  return allTexts(plan).flatMap(({ text, place }) =>
    labels.findAll(text).flatMap(({ end }): Printed[] => {
      const rest = text.slice(end).replace(BETWEEN, '');
      const printed = shapes.map((shape) => shape.exec(rest)?.[0]).find((one) => one !== undefined);
      return printed === undefined ? [] : [{ value: strippedOf(printed), evidence: { text, place } }];
    }),
  );
}

/** A pupil's or patient's number of the wrong shape, or with a check character that does not fit. */
export const identifier: Check<z.infer<typeof schema>> = {
  name: 'identifier',
  parameters: schema,
  lists: ({ labels }) => Object.values(labels),
  cases: () => ['upn-shape', 'upn-check', 'nhs-shape', 'nhs-check'],
  unsure: () => false,
  run: (plan, { labels }, { wording }) => {
    const found = KINDS.flatMap((kind) => {
      const facts = (plan.facts.texts[kind.name] ?? []).map(ofFact);
      const others = behindLabels(plan, wording(labels[kind.name]), kind);
      return [...new Map([...others, ...facts].map((one) => [one.value, one])).values()].map((one) => ({
        kind,
        one,
      }));
    });
    if (found.length === 0) {
      return unlessUnread(plan, ['particulars'], NOT_APPLICABLE);
    }
    const hits = found.flatMap(({ kind, one: { value, evidence } }): Hit[] => {
      const fault = kind.fault(value);
      return fault === null
        ? []
        : [{ absentFrom: [], section: null, evidence, case: `${kind.case}-${fault}` }];
    });
    return hitsOrPass(hits);
  },
};
