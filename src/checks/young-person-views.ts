import { z } from 'zod';
import { compulsorySchoolAgeEnd } from '../language/calendar.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Plan, SectionLine } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';
import { dateOfBirth, dayOfVersion, yearGroupAtVersion } from './year-group.ts';

/** How a voice shows: headings that announce it, and words of a sentence. */
const voice = z.strictObject({ heading: list, voice: list });

const schema = z.strictObject({
  /** From this year group on everybody is over compulsory school age. */
  fromYear: z.int(),
  parent: voice,
  young: voice,
});

type Parameters = z.infer<typeof schema>;

function isUnder(line: SectionLine, headings: PhraseSet): boolean {
  return [line.subheading, line.column].some((text) => text !== null && headings.find(text) !== null);
}

/** The child's names as a pronoun, so that "Amir told us" reads like "he told us". */
function withPronoun(text: string, names: readonly string[]): string {
  return names.reduce((sentence, name) => sentence.replaceAll(name, 'they'), text);
}

function namesOf({ facts: { texts } }: Plan): string[] {
  const printed = [...(texts.name ?? []), ...(texts.preferredName ?? [])].map(({ value }) => value);
  return [...printed, ...printed.flatMap((name) => name.split(' '))].filter((name) => name.length > 1);
}

/** Whose voices the lines of section A hold; what a parent says of the young person is a parent's. */
function voicesOf(plan: Plan, { parent, young }: Parameters, { wording }: CheckContext) {
  const names = namesOf(plan);
  const sentences = plan.sections.A.lines.flatMap((line) =>
    sentencesOf(line.text).map((text) => ({ line, text: withPronoun(text, names) })),
  );
  const ofParent = sentences.filter(
    ({ line, text }) => isUnder(line, wording(parent.heading)) || wording(parent.voice).find(text) !== null,
  );
  const ofYoung = sentences.filter(
    (sentence) =>
      !ofParent.includes(sentence) &&
      (isUnder(sentence.line, wording(young.heading)) || wording(young.voice).find(sentence.text) !== null),
  );
  return { parent: ofParent[0]?.line, young: ofYoung[0]?.line };
}

/** Whether compulsory school age was over when this version was made; null where nobody can tell. */
function isYoungPerson(plan: Plan, fromYear: number, context: CheckContext): boolean | null {
  const born = dateOfBirth(plan);
  const on = dayOfVersion(plan, context);
  if (born !== null && (on !== null || context.asOf <= compulsorySchoolAgeEnd(born))) {
    return (on ?? context.asOf) > compulsorySchoolAgeEnd(born);
  }
  const year = yearGroupAtVersion(plan, context);
  return year === null ? null : year >= fromYear;
}

/** Section A of a young person's plan that holds the parents' views alone (section 83(2) of the Act). */
export const youngPersonViews: Check<Parameters> = {
  name: 'young-person-views',
  parameters: schema,
  lists: ({ parent, young }) => [parent.heading, parent.voice, young.heading, young.voice],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const young = isYoungPerson(plan, parameters.fromYear, context);
    const { state } = plan.sections.A;
    if (young === null) {
      return notAssessed('the age at the date of this version is not known');
    }
    if (!young) {
      return NOT_APPLICABLE;
    }
    if (state !== 'content') {
      return unlessUnread(plan, ['A'], NOT_APPLICABLE);
    }
    const voices = voicesOf(plan, parameters, context);
    if (voices.young !== undefined) {
      return PASS;
    }
    if (voices.parent === undefined) {
      return unlessUnread(plan, ['A'], PASS);
    }
    const { text, place } = voices.parent;
    return hit({ absentFrom: ['A'], section: 'A', evidence: { text, place }, confidence: 'medium' });
  },
};
