import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { markEvidence } from '../../src/documents/reading-view/evidence.ts';
import { readView } from '../../src/documents/reading-view/read-view.ts';
import { assess } from '../../src/engine/assess.ts';
import { documentResult } from '../../src/engine/document-result.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { DocumentResult } from '../../src/model/result.ts';
import { understand } from '../../src/plan/understand.ts';
import { numbered } from '../../src/reports/html/numbering.ts';
import { readingView } from '../../src/reports/html/reading-view.ts';
import type { ReadingView } from '../../src/reports/options.ts';
import { PLANS } from '../cli/run.ts';
import { england } from '../england.ts';

const AS_OF = '2026-11-23' as CalendarDate;

interface Shown {
  readonly document: DocumentResult;
  readonly view: ReadingView;
}

/** A plan that comes with the program, audited with names, and its text for page number `number`. */
export async function besideText(
  name: string,
  { number, level }: { readonly number: number; readonly level: 3 | 5 },
): Promise<Shown> {
  const bytes = new Uint8Array(readFileSync(join(PLANS, name)));
  const read = await readDocument(bytes, DEFAULT_LIMITS);
  const plan = understand(read, england.vocabulary);
  const assessment = assess(plan, england, { asOf: AS_OF });
  const options = { path: name, sha256: null, identifiable: true, quotes: true };
  const document = documentResult(plan, assessment, options);
  const evidence = numbered(document.findings).map(({ number: own, finding }) => ({
    ...finding,
    number: own,
  }));
  const { view, found } = markEvidence(await readView(bytes, read), evidence);
  const severities = new Map(evidence.map(({ number: own, severity }) => [own, severity]));
  const chunks = [...readingView(view, { document: number, level, severities })];
  return { document, view: { marked: new Set(found), chunks: () => chunks } };
}
