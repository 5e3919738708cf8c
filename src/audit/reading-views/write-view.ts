import { closeSync, openSync, writeFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../../documents/limits.ts';
import { readDocument } from '../../documents/read.ts';
import { markEvidence } from '../../documents/reading-view/evidence.ts';
import { readView } from '../../documents/reading-view/read-view.ts';
import { readingView } from '../../reports/html/reading-view.ts';
import { createSourceReader } from '../read-source.ts';
import type { Source } from '../source.ts';
import type { Viewed, ViewWanted } from './wanted.ts';

const OWNER_ONLY = 0o600;

interface Writing {
  readonly view: ViewWanted;
  readonly maxFileBytes: number;
}

/** Writes the text of a document, as a page shows it, into a file of its own: in the worker, which can be killed. */
export async function writeView(source: Source, { view, maxFileBytes }: Writing): Promise<Viewed> {
  const bytes = await createSourceReader(maxFileBytes)(source);
  const document = await readDocument(bytes, { ...DEFAULT_LIMITS, maxFileBytes });
  const { view: marked, found } = markEvidence(await readView(bytes, document), view.evidence);
  const severities = new Map(view.evidence.map(({ number, severity }) => [number, severity]));
  const file = openSync(view.file, 'wx', OWNER_ONLY);
  try {
    for (const chunk of readingView(marked, { ...view, severities })) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
  return { marked: [...found] };
}
