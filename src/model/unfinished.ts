import type { Place } from './place.ts';
import type { SectionLetter } from './section.ts';

/** How: an unfilled control, options of which none is picked out, a status menu, a drawn tick that chose unseen. */
export const UNFINISHED = ['control', 'menu', 'status-menu', 'unseen-choice'] as const;

/** Words to be replaced or chosen from that nobody finished, as only the marks of the file show. */
export interface Unfinished {
  readonly text: string;
  readonly place: Place;
  readonly as: (typeof UNFINISHED)[number];
  readonly section: SectionLetter | null;
  /** The prompt or the options alone. */
  readonly words: string;
}
