import { z } from 'zod';
import { type Context, currentMentions } from '../language/mention.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { type CalendarDate, calendarDateSchema } from '../model/calendar-date.ts';
import type { Hit } from '../model/check.ts';
import type { Evidence, Plan } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { type Check, type CheckContext, hitsOrPass, notAssessed, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext } from './parameters.ts';
import { unlessUnread } from './unread.ts';
import { dayOfVersion } from './year-group.ts';

const term = z.strictObject({
  /** The case of a finding, and the list of the term's wordings. */
  name: list,
  /** Superseded only in versions made on or after this day; always where there is none. */
  from: calendarDateSchema.optional(),
});

const schema = z.strictObject({ terms: z.array(term).min(1), context: contextLists });

interface Shown extends Evidence {
  readonly letter: SectionLetter | null;
}

/** The form's text and the writer's, without what is quoted; section K lists papers of their own time. */
function textsOf(plan: Plan): Shown[] {
  const sections = SECTIONS.filter((letter) => letter !== 'K').flatMap((letter) => {
    const { headings, setApart, lines } = plan.sections[letter];
    return [...headings, ...setApart, ...lines].map(({ text, place }) => ({ text, place, letter }));
  });
  return [...plan.outside.map(({ text, place }) => ({ text, place, letter: null })), ...sections];
}

function mentionIn(texts: readonly Shown[], name: string, { phrases, around }: Looked): Hit | null {
  for (const { text, place, letter } of texts) {
    const plain = phrases.find(text) === null ? '' : withoutQuotations(text);
    const sentence = sentencesOf(plain).find((one) => currentMentions(one, phrases, around).length > 0);
    if (sentence !== undefined) {
      return { absentFrom: [], section: letter, evidence: { text: sentence, place }, case: name };
    }
  }
  return null;
}

interface Looked {
  readonly phrases: PhraseSet;
  readonly around: Context;
}

/** The day of the version; a template is judged by the day of the audit. */
function dayOf(plan: Plan, context: CheckContext): CalendarDate | null {
  return context.stage === 'template' ? context.asOf : dayOfVersion(plan, context);
}

/** Terms of a law or of a body that has gone, used as of the present; one finding for each. */
export const supersededTerm: Check<z.infer<typeof schema>> = {
  name: 'superseded-term',
  parameters: schema,
  lists: ({ terms, context }) => [...terms.map(({ name }) => name), ...namesOfContext(context)],
  cases: ({ terms }) => terms.map(({ name }) => name),
  unsure: ({ terms }) => terms.some(({ from }) => from !== undefined),
  run: (plan, parameters, context) => {
    const day = dayOf(plan, context);
    const texts = textsOf(plan);
    const around = contextOf(parameters.context, context);
    const found = parameters.terms.flatMap(({ name, from }) => {
      const existed = from !== undefined && day !== null && day < from;
      const mention = existed ? null : mentionIn(texts, name, { phrases: context.wording(name), around });
      return mention === null ? [] : [{ mention, isOpen: from !== undefined && day === null }];
    });
    const sure = found.filter(({ isOpen }) => !isOpen).map(({ mention }) => mention);
    if (sure.length === 0 && found.length > 0) {
      return notAssessed(
        'a term is used that was superseded on a known day, and no date of this version is printed',
      );
    }
    return sure.length > 0 ? hitsOrPass(sure) : unlessUnread(plan, SECTIONS, PASS);
  },
};
