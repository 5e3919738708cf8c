import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseLetterFixtures } from '../../fixtures/make/catalogue/prose-letters.ts';
import { fixtureNamed, newFolder } from './draft.ts';
import { picturePdf } from './picture-pdf.ts';
import { writeLong } from './samples.ts';

/** The most memory a process took that read one document, in MiB. */
export interface PeakMemory {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
}

const PICTURES = 60;

/** More would keep Chromium busy for minutes with printing them. */
const TWO_HUNDRED_PAGES = 200;

const OURS = `
  import { readFileSync } from 'node:fs';
  const { readDocument } = await import('${new URL('../../dist/documents/read.js', import.meta.url).href}');
  const { DEFAULT_LIMITS } = await import('${new URL('../../dist/documents/limits.js', import.meta.url).href}');
  await readDocument(readFileSync(process.argv[1]), DEFAULT_LIMITS);
`;

const REFERENCE = `
  import { readFileSync } from 'node:fs';
  const { PDFParse } = await import('${import.meta.resolve('pdf-parse')}');
  await new PDFParse({ data: readFileSync(process.argv[1]) }).getText();
`;

/** Each document is read by a process of its own, once; by our reader as built, and by pdf-parse. */
export function peakMemories(): readonly PeakMemory[] {
  const pictures = join(newFolder(), 'pictures.pdf');
  writeFileSync(pictures, picturePdf(PICTURES));
  const long = writeLong(fixtureNamed(proseLetterFixtures, 'clean-draft'), 'chromium', TWO_HUNDRED_PAGES);
  return [
    { name: 'nothing', ours: peakOf('', ''), reference: peakOf('', '') },
    { name: 'about 200 pages, tagged', ours: peakOf(OURS, long), reference: peakOf(REFERENCE, long) },
    {
      name: `${PICTURES} large pictures`,
      ours: peakOf(OURS, pictures),
      reference: peakOf(REFERENCE, pictures),
    },
  ];
}

function peakOf(script: string, path: string): number {
  const report = `${script}; console.log(process.resourceUsage().maxRSS);`;
  const args = ['--input-type=module', '--eval', report, path];
  const printed = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(printed.trim().split('\n').at(-1)) / 1024;
}
