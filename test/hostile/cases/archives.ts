import { makeZip, type Packing } from '../../documents/zip/make-zip.ts';
import { caseOf, type HostileCase, readAs, refused, skipped, type Verdict } from '../case.ts';
import { word } from '../control.ts';

const MIB = 1024 * 1024;
const UNIX = 3;
const LINK = 0o120777 * 0x10000;
const ENCRYPTED = 1;
const DEFLATE64 = 9;

const archive = caseOf('archives');

/** An archive and what each document in it comes to, by the path that the result shows. */
export interface HostileArchive extends HostileCase {
  readonly inside?: Readonly<Record<string, Verdict>>;
}

const good = (name: string): Packing => ({ name, bytes: word() });

const whole = (
  file: string,
  inside: Readonly<Record<string, Verdict>>,
  packings: () => readonly Packing[],
): HostileArchive => ({
  ...archive(file, readAs('docx'), () => makeZip(packings())),
  inside,
});

const plan = readAs('docx');

export const ARCHIVES: readonly HostileArchive[] = [
  whole(
    'names.zip',
    { 'etc/passwd.docx': plan, 'windows/x.docx': plan, 'x\u202ey.docx': plan, 'a\u001b[31m.docx': plan },
    () => [
      good('../../../etc/passwd.docx'),
      good('C:\\windows\\..\\x.docx'),
      good('x\u202ey.docx'),
      good('a\u001b[31m.docx'),
    ],
  ),
  whole(
    'one-bad.zip',
    {
      'good.docx': plan,
      'locked.docx': refused('encrypted'),
      'method.docx': refused('unsupported-packing', /Deflate64/),
      'checksum.docx': refused('truncated'),
      'swells.docx': refused('too-large'),
      'empty.docx': refused('empty'),
      'link.docx': skipped('not-readable', /link/),
    },
    () => [
      good('good.docx'),
      { ...good('locked.docx'), flags: ENCRYPTED },
      { ...good('method.docx'), method: DEFLATE64 },
      { ...good('checksum.docx'), crc: 1 },
      { name: 'swells.docx', bytes: ' '.repeat(20 * MIB) },
      { name: 'empty.docx', bytes: '' },
      { name: 'link.docx', bytes: '/etc/passwd', madeOn: UNIX, attributes: LINK },
    ],
  ),
  whole(
    'inside.zip',
    { 'inner.zip!/plan.docx': plan, 'deeper.zip!/inner.zip': refused('archive-too-complex') },
    () => {
      const inner = makeZip([good('plan.docx')]);
      return [
        { name: 'inner.zip', bytes: inner },
        { name: 'deeper.zip', bytes: makeZip([{ name: 'inner.zip', bytes: inner }]) },
      ];
    },
  ),
  archive('many.zip', refused('archive-too-complex', /50,000 files/), () =>
    makeZip(Array.from({ length: 50_001 }, (_, at) => ({ name: `${at}.docx`, method: 0 }))),
  ),
  archive('overlapping.zip', refused('archive-too-complex', /overlap/), () =>
    makeZip([good('a.docx'), { ...good('b.docx'), start: 0 }]),
  ),
  archive('cut.zip', refused('truncated'), () => makeZip([good('a.docx')]).subarray(0, 3000)),
  archive('wrong-count.zip', refused('truncated'), () => makeZip([good('a.docx')], { count: 7 })),
  archive('nothing.zip', skipped('no-documents'), () => makeZip([])),
  archive('photos.zip', skipped('no-documents'), () => makeZip([{ name: 'a.jpg', bytes: 'x' }])),
  archive('really-archive.docx', refused('unsupported-format', /zip archive/), () =>
    makeZip([{ name: 'x/y.txt', bytes: 'x' }]),
  ),
];
