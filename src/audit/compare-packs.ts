import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from './audit.ts';
import type { Audited } from './audited.ts';
import type { AuditPorts } from './ports.ts';
import type { AuditRequest } from './request.ts';

/** The same documents by two packs. */
export interface BothAudits {
  readonly before: Audited;
  /** Null where the first was interrupted. */
  readonly after: Audited | null;
  readonly close: () => void;
}

/**
 * Audits the same documents by one pack and then by another. What was understood of them is kept in between, in the
 * cache of the request or else in a private folder that goes with `close`, so that each is read once.
 *
 * @throws UsageError, PackError or SelectionError where nothing was audited
 */
export async function auditByBoth(
  request: AuditRequest,
  packs: { readonly before: string; readonly after: string },
  ports: AuditPorts,
): Promise<BothAudits> {
  const passing = request.cache === undefined ? mkdtempSync(join(tmpdir(), 'ehc-audit-rules-diff-')) : null;
  const audits: Audited[] = [];
  const close = (): void => {
    process.off('exit', close);
    for (const one of audits) one.close();
    if (passing !== null) rmSync(passing, { recursive: true, force: true });
  };
  process.on('exit', close);
  const by = async (pack: string): Promise<Audited> => {
    const cache = request.cache ?? passing;
    const audited = await audit({ ...request, packs: [pack], ...(cache !== null && { cache }) }, ports);
    audits.push(audited);
    return audited;
  };
  try {
    // Both packs are loaded before an hour is spent on one.
    await ports.loadRules({ packs: [packs.after], config: request.config, only: request.only });
    const before = await by(packs.before);
    const after = before.verdict === 'interrupted' ? null : await by(packs.after);
    return { before, after, close };
  } catch (error) {
    close();
    throw error;
  }
}
