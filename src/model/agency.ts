import { z } from 'zod';
import type { SectionLetter } from './section.ts';

/** Who can put a finding right: the agencies of section 9.69 of the SEND Code of Practice, and the SEND team. */
export const AGENCIES = ['education', 'health', 'social-care', 'send'] as const;

export const agencySchema = z.enum(AGENCIES);

export type Agency = z.infer<typeof agencySchema>;

export const AGENCY_TITLES: Readonly<Record<Agency, string>> = {
  education: 'Education',
  health: 'Health',
  'social-care': 'Social care',
  send: 'SEND team',
};

/** Who answers for a section's content. */
export const SECTION_AGENCIES: Readonly<Record<SectionLetter, Agency>> = {
  A: 'send',
  B: 'education',
  C: 'health',
  D: 'social-care',
  E: 'education',
  F: 'education',
  G: 'health',
  H1: 'social-care',
  H2: 'social-care',
  I: 'send',
  J: 'send',
  K: 'send',
};
