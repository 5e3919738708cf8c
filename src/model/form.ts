import type { Place } from './place.ts';
import type { SectionLetter } from './section.ts';

/** What a form can have a place for outside its sections: a label to answer, or a prompt to replace. */
export const FORM_PLACES = ['date-of-birth', 'plan-date', 'review-date', 'officer'] as const;

export type FormPlace = (typeof FORM_PLACES)[number];

/** What an answer says that a form gives before anybody wrote: a stated none, "not known", "not applicable". */
export const FORM_ANSWERS = ['nil', 'silence', 'inapplicable'] as const;

/** Words that a form prints as the answer of a section. */
export interface FormAnswer {
  readonly says: (typeof FORM_ANSWERS)[number];
  readonly section: SectionLetter;
  readonly text: string;
  readonly place: Place;
}

/** What a blank form offers its writer and answers by itself. */
export interface Form {
  readonly places: readonly FormPlace[];
  readonly answers: readonly FormAnswer[];
}
