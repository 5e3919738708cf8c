import { join, relative } from 'node:path';
import type { AuditPorts } from '../../src/audit/ports.ts';
import type { AuditRequest } from '../../src/audit/request.ts';
import { makeZip, type Packing } from '../documents/zip/make-zip.ts';
import { type AuditedWhole, auditWithMock } from './audit-with-mock.ts';
import { folderWith } from './folder.ts';

/** A plan without findings, to the mock worker. */
export const PLAN: Omit<Packing, 'name'> = { bytes: 'good' };
export const MIB = 1024 * 1024;

/** An archive with plans of these names. */
export const plans = (...names: readonly string[]): Buffer =>
  makeZip(names.map((name) => ({ name, ...PLAN })));

/** Outcome and problem of each document, by its path below the folder. */
export function outcomes(folder: string, { result }: AuditedWhole): Record<string, string> {
  return Object.fromEntries(
    [...result.documents].map(({ path, outcome, problem }) => [
      relative(folder, path),
      problem === null ? outcome : `${outcome}: ${problem.code}`,
    ]),
  );
}

/** Audits a folder with these files in it, or what is named below it. */
export async function audited(
  files: Readonly<Record<string, string | Uint8Array>>,
  { named = [''], ...request }: Partial<AuditRequest> & { readonly named?: readonly string[] } = {},
  ports: Partial<AuditPorts> = {},
): Promise<{ readonly outcomes: Record<string, string>; readonly verdict: AuditedWhole['verdict'] }> {
  const folder = await folderWith(files);
  const audit = await auditWithMock({ paths: named.map((path) => join(folder, path)), ...request }, ports);
  return { outcomes: outcomes(folder, audit), verdict: audit.verdict };
}
