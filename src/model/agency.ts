import { z } from 'zod';

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
