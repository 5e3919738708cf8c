import { z } from 'zod';

/** The sections of a plan: SEND Regulations 2014, regulation 12(1), and K (regulation 12(4), Code 9.62). */
export const SECTIONS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const;

export const sectionSchema = z.enum(SECTIONS);

export type SectionLetter = z.infer<typeof sectionSchema>;

/** The letters a heading can carry: a document may have one section H instead of H1 and H2. */
export const SECTION_LABELS = [...SECTIONS, 'H'] as const;

export type SectionLabel = (typeof SECTION_LABELS)[number];

/**
 * What a section holds:
 * content (writer's text), nil (a stated and explicit none), silence ("not known to this service"),
 * pointer ("see attached report"), pending ("awaiting assessment"), blank (nothing, or "N/A", dashes),
 * missing (not separately identified), unread (there, but not readable).
 */
export const SECTION_STATES = [
  'content',
  'nil',
  'silence',
  'pointer',
  'pending',
  'blank',
  'missing',
  'unread',
] as const;

export const sectionStateSchema = z.enum(SECTION_STATES);

export type SectionState = z.infer<typeof sectionStateSchema>;

/** How a section was recognised. */
export const foundBySchema = z.enum(['letter', 'column', 'number', 'title']);

export type FoundBy = z.infer<typeof foundBySchema>;

/**
 * Why a line that stands in a section is not its writer's text: the form said it (the section's title once
 * more, its statutory description, a column's header, guidance, a prompt nobody replaced), or it orders the
 * text (a sub-heading, a number without words).
 */
export const SET_APART = [
  'sub-heading',
  'title',
  'description',
  'column-header',
  'guidance',
  'prompt',
  'number',
] as const;

export const setApartSchema = z.enum(SET_APART);

export type SetApartAs = z.infer<typeof setApartSchema>;
