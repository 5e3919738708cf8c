import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../src/documents/limits.ts';
import { readDocument } from '../src/documents/read.ts';
import type { Document } from '../src/model/document.ts';

const read = new Map<string, Promise<Document>>();

/** A file of fixtures as it is read: once for all the tests of a thread, for nothing changes a document. */
export function fixtureDocument(path: string): Promise<Document> {
  const known = read.get(path);
  if (known !== undefined) return known;
  const document = readDocument(new Uint8Array(readFileSync(path)), DEFAULT_LIMITS);
  read.set(path, document);
  return document;
}
