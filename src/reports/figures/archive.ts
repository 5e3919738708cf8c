import type { Agency } from '../../model/agency.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Counter } from '../../model/counter.ts';
import type { Count } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';
import { type Adulthood, adulthoodCounter } from './adulthood.ts';
import { cautionCounter, type Noted } from './cautions.ts';
import { combined } from './combined.ts';
import { type ContributionRow, contributionCounter } from './contributions.ts';
import { isCounted, isOpen, planCounter, type SetAside, setAsideCounter } from './counted.ts';
import { agencyCounter, type RuleCounts, ruleCounter } from './findings.ts';
import { type GroupFigures, groupCounter, NO_GROUPS } from './groups.ts';
import { type Mirrored, mirrorCounter } from './measures.ts';
import { type NotAudited, notAuditedCounter } from './not-audited.ts';
import { type OpenFirst, openFirstCounter } from './open-first.ts';
import { type Ratings, ratingCounter } from './ratings.ts';
import { remembered } from './remembered.ts';
import { type ReviewAges, reviewCounter } from './reviews.ts';
import { type WaivedRow, waiverCounter } from './waivers.ts';
import { type WordFigures, wordCounter } from './words.ts';

/** Documents that a report names to be opened first. */
const OPEN_FIRST = 20;

/** What a report says of all documents together. */
export interface Figures {
  /** The plans that rates are taken of: each child's current plan, or every plan whose standing is unknown. */
  readonly plans: number;
  readonly setAside: SetAside;
  /** Of all audited documents. */
  readonly waivers: readonly WaivedRow[];
  readonly ratings: Ratings;
  readonly contributions: readonly ContributionRow[];
  readonly adulthood: Adulthood;
  /** By column of the case data. */
  readonly groups: GroupFigures;
  /** Null where no scale of words is chosen. */
  readonly words: WordFigures | null;
  /** For each inspection of the packs. */
  readonly mirrors: readonly Mirrored[];
  /** Of documents that are not set aside, blank templates among them; so are `agencies`. */
  readonly rules: RuleCounts;
  readonly agencies: Readonly<Record<Agency, Count>>;
  readonly reviews: ReviewAges;
  /** The worst first, twenty at most. */
  readonly openFirst: readonly OpenFirst[];
  readonly notAudited: readonly NotAudited[];
  /** What is to be known of files that were audited. */
  readonly noted: readonly Noted[];
}

export interface FigureOptions extends ReportOptions {
  readonly asOf: CalendarDate;
  /** Of the plans of one group, which are not parted into groups again. */
  readonly isOfGroup?: true;
}

/** Counts what a report says of many documents together: of all of them, or of those of one group. */
export function figureCounter(options: FigureOptions): Counter<Figures> {
  const parts = [
    combined({
      openFirst: openFirstCounter(OPEN_FIRST),
      notAudited: notAuditedCounter(),
      noted: cautionCounter(),
      setAside: setAsideCounter(),
      waivers: waiverCounter(),
    }),
    combined(
      { rules: ruleCounter(), agencies: agencyCounter(), reviews: reviewCounter(options.asOf) },
      isOpen,
    ),
    combined(
      {
        plans: planCounter(),
        ratings: ratingCounter(),
        contributions: contributionCounter(),
        adulthood: adulthoodCounter(options),
        groups: options.isOfGroup
          ? { add: () => undefined, figures: () => NO_GROUPS }
          : groupCounter(options),
        words: wordCounterOf(options),
        mirrors: mirrorCounter(options.inspections ?? [], options),
      },
      isCounted,
    ),
  ] as const;
  return {
    add: (document) => {
      for (const part of parts) part.add(document);
    },
    figures: () => ({ ...parts[0].figures(), ...parts[1].figures(), ...parts[2].figures() }),
  };
}

function wordCounterOf({ scale, ...options }: FigureOptions): Counter<WordFigures | null> {
  return scale === undefined
    ? { add: () => undefined, figures: () => null }
    : wordCounter({ ...options, scale: scale.scale });
}

/** The figures of all documents, in one walk over them. */
export const figuresOf = remembered(({ documents, asOf }, options): Figures => {
  const counter = figureCounter({ ...options, asOf });
  for (const document of documents) counter.add(document);
  return counter.figures();
});
