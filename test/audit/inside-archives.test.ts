import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/audit/usage-error.ts';
import { makeZip } from '../documents/zip/make-zip.ts';
import { audited, MIB, PLAN, plans } from './archived.ts';
import { REQUEST } from './audit-with-mock.ts';

describe('archives in archives', () => {
  const nested = (zip: Uint8Array, depth: number): Uint8Array =>
    depth === 0 ? zip : nested(makeZip([{ name: 'inner.zip', bytes: zip }]), depth - 1);

  test('are read one level deep, and named beyond', async () => {
    const files = { '1.zip': nested(plans('a.docx'), 1), '2.zip': nested(plans('a.docx'), 2) };
    expect(await audited(files)).toEqual({
      outcomes: {
        '1.zip!/inner.zip!/a.docx': 'audited',
        '2.zip!/inner.zip!/inner.zip': 'unreadable: archive-too-complex',
      },
      verdict: 'incomplete',
    });
  });

  test('that are damaged, locked, empty or bombs cost themselves only', async () => {
    const zip = makeZip([
      { name: 'bomb.zip', bytes: makeZip([{ name: 'a.docx', bytes: Buffer.alloc(2 * MIB), size: 1 }]) },
      { name: 'cut.zip', bytes: plans('a.docx').subarray(0, -1) },
      { name: 'empty.zip', bytes: plans('a.jpg') },
      { name: 'good.zip', bytes: plans('a.docx') },
      { name: 'huge.zip', bytes: Buffer.concat([plans('a.docx'), Buffer.alloc(2 * MIB)]) },
      { name: 'locked.zip', bytes: plans('a.docx'), flags: 1 },
    ]);
    expect((await audited({ 'plans.zip': zip })).outcomes).toEqual({
      'plans.zip!/bomb.zip!/a.docx': 'unreadable: too-large',
      'plans.zip!/cut.zip': 'unreadable: truncated',
      'plans.zip!/empty.zip': 'skipped: no-documents',
      'plans.zip!/good.zip!/a.docx': 'audited',
      'plans.zip!/huge.zip': 'unreadable: too-large',
      'plans.zip!/locked.zip': 'unreadable: encrypted',
    });
  });

  test('do not add up to more files than one may list', async () => {
    const many = makeZip(Array.from({ length: 30_000 }, (_, at) => ({ name: `${at}.pdf`, method: 0 })));
    const zip = makeZip([
      { name: 'one.zip', bytes: many, method: 0 },
      { name: 'two.zip', bytes: many, method: 0 },
    ]);
    const found = await audited(
      { 'plans.zip': zip },
      {
        named: ['plans.zip!/two.zip', 'plans.zip!/one.zip!/1.pdf'],
        resources: { ...REQUEST.resources, maxFileMb: 100 },
      },
    );
    expect(found.outcomes).toEqual({
      'plans.zip!/one.zip!/1.pdf': 'audited',
      'plans.zip!/two.zip': 'unreadable: archive-too-complex',
    });
  });
});

describe('a document in an archive that is named', () => {
  const files = {
    'plans.zip': makeZip([
      { name: 'inner/a.docx', ...PLAN },
      { name: 'inner/b.docx', bytes: 'skipped' },
      { name: 'x\u202e.docx', ...PLAN },
      { name: 'more.zip', bytes: plans('c.docx', 'd.docx') },
    ]),
  };

  test('is the only one that is read, and must be a plan', async () => {
    const one = await audited(files, { named: ['plans.zip!/inner/a.docx'] });
    expect(one).toEqual({ outcomes: { 'plans.zip!/inner/a.docx': 'audited' }, verdict: 'clean' });
    const other = await audited(files, { named: ['plans.zip!/inner/b.docx'] });
    expect(other.verdict).toBe('incomplete');
  });

  test('may be a folder, or an archive, or a document in that archive', async () => {
    const namesOf = async (named: string) => Object.keys((await audited(files, { named: [named] })).outcomes);
    expect(await namesOf('plans.zip!/inner/')).toEqual([
      'plans.zip!/inner/a.docx',
      'plans.zip!/inner/b.docx',
    ]);
    expect(await namesOf('plans.zip!/more.zip')).toHaveLength(2);
    expect(await namesOf('plans.zip!/more.zip!/d.docx')).toEqual(['plans.zip!/more.zip!/d.docx']);
  });

  test('may be named as reports show it', async () => {
    const found = await audited(files, { named: ['plans.zip!/x\\u{202e}.docx'] });
    expect(found.outcomes).toEqual({ 'plans.zip!/x\u202e.docx': 'audited' });
  });

  test('counts as named beside the whole archive, and once', async () => {
    const found = await audited(
      {
        'plans.zip': makeZip([
          { name: 'a.docx', ...PLAN },
          { name: 'b.docx', bytes: 'skipped' },
        ]),
      },
      { named: ['plans.zip!/b.docx', 'plans.zip'] },
    );
    expect(found.outcomes).toEqual({
      'plans.zip!/a.docx': 'audited',
      'plans.zip!/b.docx': 'skipped: not-a-plan',
    });
    expect(found.verdict).toBe('incomplete');
  });

  test.each([
    ['that is not there', 'plans.zip!/inner/c.docx', /holds no document "inner\/c.docx"/],
    ['in an archive that is not there', 'none.zip!/a.docx', /There is no file or folder/],
    ['in a document', 'plan.docx!/a.docx', /is not an archive/],
  ])('%s is a mistake', async (_, named, message) => {
    const auditing = audited({ ...files, 'plan.docx': 'good' }, { named: [named] });
    await expect(auditing).rejects.toThrow(UsageError);
    await expect(auditing).rejects.toThrow(message);
  });
});
