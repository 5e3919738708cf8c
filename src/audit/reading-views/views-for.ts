import type { AuditResult } from '../../model/result.ts';
import type { AuditPorts } from '../ports.ts';
import type { AuditRequest } from '../request.ts';
import type { Source } from '../source.ts';
import type { ReadingViews } from './reading-views.ts';

interface Audit {
  readonly result: AuditResult;
  readonly sources: readonly Source[];
  readonly ports: AuditPorts;
}

/** The texts that a request wants for its page; none after an interruption. */
export async function viewsFor(
  { views, resources }: AuditRequest,
  { result: { documents, summary }, sources, ports }: Audit,
): Promise<ReadingViews> {
  if (views !== true || summary.status === 'partial')
    return { views: new Map(), notes: [], close: () => undefined };
  const { readingViews } = await import('./reading-views.ts');
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return readingViews(documents, {
    sourceOf: (path) => byPath.get(path),
    start: () => ports.startWorker(resources),
    maxFileMb: resources.maxFileMb,
    signal: ports.signal,
  });
}
