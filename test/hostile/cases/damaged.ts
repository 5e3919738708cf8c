import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { caseOf, type HostileCase, refused } from '../case.ts';
import { odt, page } from '../control.ts';

const damaged = caseOf('damaged');

const old = (): Buffer =>
  readFileSync(fileURLToPath(new URL('../../documents/samples/plan.doc', import.meta.url)));

/** A small generator, so that the bytes are the same on every run. */
function noise(length: number): Uint8Array {
  let state = 0x9e3779b9;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

/** Without its zeros it would be told at once to be no text. */
const noisyText = (): Uint8Array => noise(4000).map((byte) => (byte < 32 ? byte + 1 : byte));

export const DAMAGED: readonly HostileCase[] = [
  damaged('empty.pdf', refused('empty'), () => ''),
  damaged('one-byte.docx', refused('unsupported-format'), () => '\0\x01'),
  damaged('only-spaces.docx', refused('empty'), () => ' \n\t \r\n'),
  damaged('only-a-mark.docx', refused('empty'), () => '\ufeff'),
  damaged('placeholder.docx', refused('not-downloaded'), () => new Uint8Array(65_536)),
  damaged('placeholder-of-one.pdf', refused('not-downloaded'), () => new Uint8Array(1)),
  damaged('noise.docx', refused('unsupported-format'), () => noise(4000)),
  damaged('noise-as-text.docx', refused('unsupported-format'), noisyText),
  damaged('noise-in-zip.docx', refused('truncated'), () =>
    Buffer.concat([Buffer.from('PK\x03\x04'), noise(4000)]),
  ),
  damaged('noise-in-pdf.pdf', refused('truncated'), () =>
    Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(4000)]),
  ),
  damaged('noise-in-old-word.doc', refused('truncated'), () =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(4000)]),
  ),
  damaged('half-old-word.doc', refused('truncated'), () => old().subarray(0, old().byteLength / 2)),
  damaged('zeros-in-old-word.doc', refused('truncated'), () => Buffer.from(old()).fill(0, 1024, 3000)),
  damaged('half.odt', refused('truncated'), () => odt().subarray(0, 900)),
  damaged(
    'page-of-nothing.html',
    refused('empty'),
    () => '<!doctype html><html><body><div></div></body></html>',
  ),
  damaged('page-in-a-comment.html', refused('empty'), () => page().replace('<body>', '<body><!--')),
];
