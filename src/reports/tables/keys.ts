import { hash } from 'node:crypto';
import { type AuditResult, auditResultSchema } from '../../model/result.ts';
import { ordered } from '../json.ts';

const KEY_LENGTH = 16;

/**
 * The key of an audit: of everything in its result but the documents. Tables of several audits can be put
 * below each other, and an audit that is repeated has its key again.
 */
export function runKey({ documents: _documents, ...rest }: AuditResult): string {
  return shortHash(JSON.stringify(ordered(auditResultSchema, rest)));
}

/**
 * The key of a document in an audit. Not its path: analysis services compare texts without regard to case,
 * and would take two files for one.
 */
export function planKey(run: string, path: string): string {
  return shortHash(`${run}\n${path}`);
}

function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, KEY_LENGTH);
}
