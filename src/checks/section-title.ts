import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import type { Hit } from '../model/check.ts';
import type { Evidence, Plan, Section, SectionHeading } from '../model/plan.ts';
import { SECTION_LABELS, SECTIONS, type SectionLabel } from '../model/section.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';

/** What the titles of some sections are about: health, social care; needs, provision. */
const subject = z.strictObject({
  letters: z.array(z.enum(SECTION_LABELS)).min(1),
  /** Words by which a title is about this and nothing else. */
  says: list,
  /** Titles that name this where nothing else stands in them. */
  whole: list.optional(),
  /** Words that may mean this: in its own title they take a contradiction back. */
  also: list,
});

const schema = z.strictObject({
  /** Where a title turns to what its subject is related to. */
  tail: list,
  /** Each a list of subjects that exclude each other. */
  axes: z.array(z.array(subject).min(2)).min(1),
});

type Parameters = z.infer<typeof schema>;
type Axis = Parameters['axes'][number];

/** The words of a title that name its subject. */
function subjectOf(title: string, tail: PhraseSet): string {
  const cut = tail.find(title);
  return cut === null || cut.start === 0 ? title : title.slice(0, cut.start);
}

/** The letter of a section before its title. */
const LETTER = /^[^\p{L}]*(?:\p{L}+\s+)?[A-K]\s?[12]?[\s:.)–—-]+/u;

/** Whether a title is about subjects of other sections alone. */
function contradicts(
  title: string,
  labels: readonly SectionLabel[],
  { axis, wording }: { readonly axis: Axis } & Pick<CheckContext, 'wording'>,
): boolean {
  const isOwn = ({ letters }: Axis[number]): boolean => letters.some((letter) => labels.includes(letter));
  const own = axis.filter(isOwn);
  const bare = title.replace(LETTER, '');
  const shows = (name: string): boolean => wording(name).find(title) !== null;
  const isTitleOf = ({ says, whole }: Axis[number]): boolean =>
    shows(says) || (whole !== undefined && wording(whole).matchesWhole(bare));
  return (
    own.length > 0 &&
    own.every(({ says, also }) => !shows(says) && !shows(also)) &&
    axis.some((one) => !isOwn(one) && isTitleOf(one))
  );
}

const LETTERS_ALONE = /^[^\p{L}]*(?:\p{L}+\s+)?[A-K]\s?[12]?[^\p{L}]*$/u;

/** A heading's title; where only a letter stands there, the title or description that follows it. */
function titleOf({ setApart }: Section, heading: SectionHeading): Evidence {
  const { title, place } = heading;
  const [next] = setApart;
  const follows = next !== undefined && (next.as === 'title' || next.as === 'description');
  return LETTERS_ALONE.test(title) && follows ? next : { text: title, place };
}

function mismatches(plan: Plan, { tail, axes }: Parameters, { wording }: CheckContext): Hit[] {
  return SECTIONS.flatMap((letter): Hit[] => {
    const section = plan.sections[letter];
    if (section.undivided && letter === 'H2') {
      return [];
    }
    const lettered = section.headings.filter(
      ({ foundBy, labels }) =>
        (foundBy === 'letter' || foundBy === 'column') && labels[0]?.startsWith(letter.charAt(0)),
    );
    const wrong = lettered.find((heading) => {
      const title = subjectOf(titleOf(section, heading).text, wording(tail));
      return axes.some((axis) => contradicts(title, heading.labels, { axis, wording }));
    });
    const evidence = wrong === undefined ? null : titleOf(section, wrong);
    return evidence === null
      ? []
      : [{ absentFrom: [], section: letter, evidence, data: { section: letter } }];
  });
}

/** Headings whose letter and words name different sections. */
export const sectionTitle: Check<Parameters> = {
  name: 'section-title',
  parameters: schema,
  lists: ({ tail, axes }) => [
    tail,
    ...axes.flat().flatMap(({ says, also, whole = [] }) => [says, also, whole].flat()),
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const none = SECTIONS.every((letter) => plan.sections[letter].headings.length === 0);
    return none
      ? unlessUnread(plan, SECTIONS, NOT_APPLICABLE)
      : hitsOrPass(mismatches(plan, parameters, context));
  },
};
