import type { AuditResult } from '../model/result.ts';
import { idsOfRules } from './applied.ts';

import type { Joining } from './metadata/for-audit.ts';
import type { Prepared } from './prepared.ts';
import { fileOf, namesNote } from './pseudonyms.ts';
import type { Examined } from './record.ts';
import type { AuditRequest } from './request.ts';

interface Noted extends Pick<Prepared, 'configured' | 'rules' | 'sources' | 'keeping'> {
  readonly result: AuditResult;
  readonly examined: Examined;
  readonly joining: Joining | null;
  /** Notes on the texts for a page. */
  readonly onTexts: readonly string[];
}

/** What an audit tells beside its result: of what it keeps, of names that show, of case data and of waivers. */
export async function notesOn(request: AuditRequest, noted: Noted): Promise<string[]> {
  const { keeping, examined, joining, onTexts } = noted;
  return [
    ...(keeping?.notesOn(examined.troubles) ?? []),
    ...onTexts,
    ...(request.reading.identifiable ? [] : namesNote(examined.namedInPath)),
    ...(joining?.notes() ?? []),
    ...(await notesOnWaivers(request, noted)),
  ];
}

async function notesOnWaivers(
  request: AuditRequest,
  { result, configured, rules, sources }: Noted,
): Promise<string[]> {
  if (configured.file === null) return [];
  const { waiverNotes } = await import('./waiver-notes.ts');
  const files = new Map(sources.map((source) => [source.path, fileOf(source)]));
  return waiverNotes({
    result,
    configured,
    ran: idsOfRules(rules),
    fileOf: (path) => files.get(path) ?? path,
    isShard: request.shard !== undefined,
  });
}
