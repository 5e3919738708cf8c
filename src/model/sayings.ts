/** What an outcome says: a change that can be seen, one that nobody can see, or what will be given instead of a change. */
export const OUTCOME_SAYINGS = ['seen', 'unseen', 'given'] as const;

export type OutcomeSaying = (typeof OUTCOME_SAYINGS)[number];

/** An outcome as examples of others read it, beside its time. */
export interface OutcomeSaid {
  readonly says: OutcomeSaying;
  /** How sure that is, from 0 to 1. */
  readonly share: number;
  /** How surely it is for each area of adult life, from 0 to 1: it may be for several. */
  readonly areas: ReadonlyMap<AdultArea, number>;
}

/** The areas of preparing for adulthood (SEND Code of Practice 7.37 and 8.10). */
export const ADULT_AREAS = ['employment', 'independent-living', 'community', 'health'] as const;

export type AdultArea = (typeof ADULT_AREAS)[number];

/** The label of an outcome that is for an area, in the model of that area. */
export const FOR = 'for';

/** What an outcome is for: an area of adult life, schooling, or none of these. */
export const OUTCOME_AREAS = ['education', ...ADULT_AREAS, 'other'] as const;

/** What a line of section E is: an outcome, or something beside the outcomes. */
export const OUTCOME_LINES = ['outcome', 'beside'] as const;

/**
 * What a sentence of provision says: help that somebody gives; equipment, rooms and materials; a way of speaking,
 * teaching or setting out work; how the provision is arranged, recorded and reviewed; what the person is like; what every pupil gets; something left to a later decision; that it may change; that
 * it depends on resources; a band or a sum.
 */
export const PROVISION_SAYINGS = [
  'given',
  'thing',
  'way',
  'arrangement',
  'person',
  'ordinary',
  'later',
  'change',
  'condition',
  'money',
] as const;

export type ProvisionSaying = (typeof PROVISION_SAYINGS)[number];

/** A sentence of provision, or a part of one, as examples of others read it. */
export interface ProvisionSentence {
  /** The whole sentence. */
  readonly text: string;
  /** What was read: the sentence itself, or a part of it. */
  readonly words: string;
  readonly says: ProvisionSaying;
  /** How sure that is, from 0 to 1. */
  readonly share: number;
}
