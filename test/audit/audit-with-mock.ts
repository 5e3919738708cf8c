import { audit } from '../../src/audit/audit.ts';
import type { Audited } from '../../src/audit/audited.ts';
import { startChild } from '../../src/audit/child.ts';
import type { AuditPorts } from '../../src/audit/ports.ts';
import type { AuditRequest } from '../../src/audit/request.ts';
import { loadPacks } from '../../src/cli/packs.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { SavedResult } from '../../src/model/result.ts';
import { unconfigured } from '../../src/packs/unconfigured.ts';
import { childHere } from './child-here.ts';
import { mockWork } from './mock-work.ts';

/** A worker that does what the files it is given say. */
export const MOCK = new URL('./mock-worker.ts', import.meta.url);

export const REQUEST: AuditRequest = {
  paths: [],
  packs: ['england'],
  config: null,
  only: [],
  except: [],
  failOn: 'error',
  reading: { asOf: '2026-11-23' as CalendarDate, identifiable: false, quotes: true },
  resources: { workers: 2, timeoutSeconds: 20, maxMemoryMb: 256, maxFileMb: 1 },
  version: '0.0.0',
};

/** What came of an audit, with all its documents in memory. */
export interface AuditedWhole extends Omit<Audited, 'result' | 'close'> {
  readonly result: SavedResult;
}

/** Workers in processes of their own, for files that say that theirs hangs, dies or eats all memory. */
export const inProcesses: Pick<AuditPorts, 'startWorker'> = {
  startWorker: (limits) => startChild(MOCK, limits),
};

/** Audits with workers that do what the files they are given say. */
export async function auditWithMock(
  request: Partial<AuditRequest>,
  ports: Partial<AuditPorts> = {},
): Promise<AuditedWhole> {
  const { close, ...audited } = await audit(
    { ...REQUEST, ...request },
    {
      loadRules: ({ packs, only }) => unconfigured({ loadPacks, packs, only, cwd: '' }),
      startWorker: () => childHere(mockWork()),
      onWorking: () => undefined,
      onProgress: () => undefined,
      tell: () => undefined,
      onTrouble: () => undefined,
      signal: new AbortController().signal,
      ...ports,
    },
  );
  const result = { ...audited.result, documents: [...audited.result.documents] };
  close();
  return { ...audited, result };
}
