import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditResultSchema, type DocumentResult } from '../../src/model/result.ts';
import { folderWith } from '../audit/folder.ts';
import { drawing } from '../documents/docx/drawing.ts';
import { docx, p, r } from '../documents/docx/parts.ts';
import { texts, tinyPdf } from '../documents/pdf/tiny-pdf.ts';
import { run } from './here.ts';
import { PLANS } from './run.ts';

const SCAN = 'q 595 0 0 842 0 0 cm /Im1 Do Q';
const heading = (text: string): string => p(r(text), '<w:outlineLvl w:val="0"/>');

/** A final plan whose section C is whatever is given. */
const planWith = (health: string): Uint8Array =>
  docx(
    heading('Education, Health and Care Plan') +
      p('Name: Freya Marsh') +
      p('Date of final plan: 10 September 2026') +
      heading('Section B: Special educational needs') +
      p('Freya reads at the level of a nine-year-old.') +
      heading('Section C: Health needs') +
      health +
      heading('Section D: Social care needs') +
      p('Freya needs help to join clubs.'),
  );

async function check(name: string, bytes: Uint8Array, ...more: readonly string[]) {
  const folder = await folderWith({});
  await writeFile(join(folder, name), bytes);
  const { stdout, stderr, exitCode } = await run([
    'check',
    folder,
    '--json',
    '--as-of',
    '2026-11-23',
    ...more,
  ]);
  const [document] = auditResultSchema.parse(JSON.parse(stdout)).documents;
  return { document: document as DocumentResult, stderr, exitCode };
}

describe('what could not be read', () => {
  test('is a finding with its place, a problem and exit 3, and nothing is absent there', async () => {
    const { document, exitCode } = await check('plan.docx', planWith(p(`<w:r>${drawing({})}</w:r>`)));
    expect(document.sections.C?.state).toBe('unread');
    expect(document.ratings.C).toBe('amber');
    expect(document.findings.filter(({ section }) => section === 'C')).toMatchObject([
      {
        rule: 'content-unread',
        severity: 'warning',
        agency: 'send',
        quote: 'Section C: Health needs',
        location: { paragraph: 7 },
      },
    ]);
    expect(document.notAssessed).toContainEqual({
      rule: 'health-needs-missing',
      reason: 'section C could not be read',
    });
    expect(document.problem).toMatchObject({
      code: 'partly-read',
      message: expect.stringContaining('pictures'),
    });
    expect(exitCode).toBe(3);
  });

  test('a photograph of the child leaves a plan read in full', async () => {
    const photograph = p(`<w:r>${drawing({ cm: [6, 8] })}</w:r>`);
    const { document } = await check('plan.docx', planWith(p('Freya has epilepsy.') + photograph));
    expect(document.problem).toBeNull();
    expect(document.findings.map(({ rule }) => rule)).not.toContain('content-unread');
  });

  test('may be the plan itself: then the document is unreadable and not passed over', async () => {
    const cover = texts([[60, 700, 'Please find the papers on the following pages.']]);
    const bytes = tinyPdf([{ content: cover }, { content: SCAN }, { content: SCAN }]);
    const { document, exitCode } = await check('bundle.pdf', bytes);
    expect(document).toMatchObject({
      outcome: 'unreadable',
      problem: { code: 'partly-read', message: expect.stringContaining('pictures of pages, on page 2, 3') },
    });
    expect(exitCode).toBe(3);
  });
});

describe('--verify', () => {
  const EXAMPLE = join(PLANS, 'dfe-tables', 'clean-final.docx');

  test('says on standard error that nothing was lost, and changes nothing else', async () => {
    const args = ['check', EXAMPLE, '--json', '--as-of', '2026-07-01'];
    const [plain, verified] = [await run(args), await run([...args, '--verify'])];
    expect(verified.stdout).toBe(plain.stdout);
    expect(verified.exitCode).toBe(plain.exitCode);
    expect(verified.stderr).toMatch(
      /^Verified 1 document against a second reader: none of [\d,]+ words lost\.$/m,
    );
    expect((await run([...args, '--verify', '--quiet'])).stderr).toBe('');
  });

  test('reports text that only the second reader finds, without the names in it', async () => {
    // The branch that newer programs show is a picture; older ones, and mammoth, show words.
    const words =
      '<w:pict><v:shape><v:textbox><w:txbxContent>' +
      p('Freya Marsh uses an inhaler before sport.') +
      '</w:txbxContent></v:textbox></v:shape></w:pict>';
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing({ cm: [3, 3] })}</mc:Choice><mc:Fallback>${words}</mc:Fallback></mc:AlternateContent>`;
    const bytes = planWith(p(`${r('Freya has asthma.')}<w:r>${both}</w:r>`));
    const before = await check('plan.docx', bytes);
    expect(before.document.problem).toBeNull();
    const { document, stderr, exitCode } = await check('plan.docx', bytes, '--verify');
    expect(document.problem?.message).toMatch(
      /A second reader \(mammoth\) found \d+ words; 7 of them are not in this reading/,
    );
    expect(document.problem?.message).toContain('uses an inhaler before sport');
    expect(document.problem?.message).not.toMatch(/Freya|Marsh/);
    expect(stderr).toContain('7 of');
    expect(exitCode).toBe(3);
    const without = await check('plan.docx', bytes, '--verify', '--no-quotes');
    expect(without.document.problem?.message).not.toContain('inhaler');
  });

  test('says where there is no second reader', async () => {
    const folder = await folderWith({
      'plan.txt': 'Education, Health and Care Plan\nSection A: My views\nTrains.\n',
    });
    const ended = await run([
      'check',
      join(folder, 'plan.txt'),
      '--as-of',
      '2026-07-01',
      '--verify',
      '--verbose',
    ]);
    expect(ended.stderr).toContain('Document 1: no second reader for this format.');
  });
});
