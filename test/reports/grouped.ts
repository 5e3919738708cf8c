import type { SavedResult } from '../../src/model/result.ts';
import { ARCHIVE } from './sample.ts';

const GROUPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'archive/north/plan-041.docx': { team: 'North', phase: 'Secondary' },
  'archive/north/plan-042.pdf': { team: 'North', phase: 'Primary' },
};

/** The archive of the sample with case data: a team or a phase for two plans, for the others a team or nothing. */
export const GROUPED: SavedResult = {
  ...ARCHIVE,
  documents: ARCHIVE.documents.map((document, at) => ({
    ...document,
    groups: GROUPS[document.path] ?? (at % 2 === 0 ? { team: 'South' } : {}),
  })),
};
