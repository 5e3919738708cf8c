import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveDocuments } from '../../../fixtures/make/archive/document.ts';
import { bytesOf } from '../../../fixtures/make/archive/write.ts';
import { newFolder } from '../draft.ts';

/** Writes so many Word plans and as many PDFs of a synthetic archive into two flat folders. */
export async function writeSamples(each: number): Promise<{ word: string; pdf: string }> {
  const folders = { word: newFolder(), pdf: newFolder() };
  const written = { word: 0, pdf: 0 };
  for (const document of archiveDocuments(each * 4, 'samples')) {
    const kind = document.format === 'docx' ? 'word' : 'pdf';
    if (written[kind] >= each) continue;
    const name = `${String(written[kind]).padStart(4, '0')}.${kind === 'word' ? 'docx' : 'pdf'}`;
    writeFileSync(join(folders[kind], name), await bytesOf(document));
    written[kind] += 1;
  }
  return folders;
}
