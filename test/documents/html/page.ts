import { readHtml } from '../../../src/documents/html/read.ts';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import type { Document } from '../../../src/model/document.ts';
import { outline } from '../outline.ts';

export function read(html: string): Promise<Document> {
  return readHtml(Buffer.from(html), DEFAULT_LIMITS);
}

export async function lines(html: string): Promise<readonly string[]> {
  return outline((await read(html)).blocks);
}
