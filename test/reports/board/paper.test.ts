import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readDocument } from '../../../src/documents/read.ts';
import type { SavableResult } from '../../../src/model/archive-facts.ts';
import type { CalendarDate } from '../../../src/model/calendar-date.ts';
import type { DocumentResult } from '../../../src/model/result.ts';
import { boardMarkdown } from '../../../src/reports/board/markdown.ts';
import { boardPaper } from '../../../src/reports/board/paper.ts';
import { boardWord } from '../../../src/reports/board/word.ts';
import type { ReportOptions } from '../../../src/reports/options.ts';
import { england } from '../../england.ts';
import { healthNotKnown, plan, RULES, result } from '../sample.ts';

const OPTIONS: ReportOptions = { rules: RULES, inspections: england.inspections };

const HOSTILE = '</w:t><b>|=1+1\u202e';

/** So many plans of a team, the first of them without health's part. */
function team(Team: string, plans: number, lacking: number): DocumentResult[] {
  return Array.from({ length: plans }, (_, at) =>
    plan(`${Team}-${String(at).padStart(2, '0')}.docx`, {
      groups: { Team },
      ...(at < lacking && { findings: [healthNotKnown], states: { C: 'silence' } }),
    }),
  );
}

const DOCUMENTS = [...team('East', 3, 3), ...team(HOSTILE, 12, 0), ...team('North', 25, 4)];

const RESULT = result(DOCUMENTS.toSorted((one, other) => (one.path < other.path ? -1 : 1)));

const markdownOf = (audit: SavableResult, options = OPTIONS): string =>
  [...boardMarkdown(audit, options)].join('');

describe('the board paper', () => {
  it('drafts sentences whose figures the annex traces', () => {
    const { page, annex } = boardPaper(RESULT, OPTIONS);
    const [, found] = page;
    const sentences = found?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
    expect(sentences).toEqual([
      '7 of 40 plans (18%) have at least one error (red) [1].',
      '33 of 40 plans (83%) have neither (green) [2].',
      "Health's part (section C) is blank or missing, or says only that the child is not known: 7 of 40 plans (18%) [3].",
      "Social care's part (section D) is blank or missing, or says only that the child is not known: 0 of 40 plans [4].",
      'The description of special educational needs (section B) is blank or missing, or says only that the child is not known: 0 of 40 plans [5].',
      'The last review printed is 12 months old or older: 0 of 40 plans in force [6].',
      'It is 36 months old or older: 0 of 40 plans in force [7].',
      'No date of a review is printed: 40 of 40 plans in force (100%) [8].',
      'Preparation for adulthood is absent or not up to date in some part: fewer than 10 plans of young people in Year 9 or above, so no figure is given.',
      'Health section only says the child is not known: fewer than 10 plans that the rule could judge, so no figure is given.',
    ]);
    const [sources] = annex[0]?.blocks ?? [];
    const rows = sources?.kind === 'table' ? sources.table.rows : [];
    expect(rows).toHaveLength(8);
    expect(rows[2]).toEqual([
      "[3] Health's part (section C) is blank or missing, or says only that the child is not known",
      '7',
      '40',
      '18%',
      'plans',
      'the state of section C',
    ]);
  });

  it('prints no figure of a small group, by itself or by subtraction', () => {
    const text = markdownOf(RESULT);
    expect(text).toMatch(/\| North \| 25 \| 4 of 25 \(16%\)/);
    expect(text).toMatch(/\| 2 groups together \| 15 \| 3 of 15 \(20%\)/);
    expect(text).not.toContain('East');
    expect(text).not.toMatch(/\b3 of 3\b/);
  });

  it('gives no figures at all of a handful of plans', () => {
    const { page, annex } = boardPaper(result(team('East', 9, 3)), OPTIONS);
    expect(annex).toEqual([]);
    expect(JSON.stringify(page)).toContain('Fewer than 10 plans were audited');
    expect(JSON.stringify(page)).not.toContain('33%');
  });

  it('has intervals where the plans are a sample, as somebody states or as a shard is', () => {
    const stated = markdownOf(RESULT, { ...OPTIONS, sampleOf: 4200 });
    expect(stated).toContain('The plans are a sample of 4,200.');
    expect(stated).toContain('7 of 40 plans (18%; 9% to 32%) have at least one error');
    const archiveFacts = {
      shard: { index: 3, of: 8 },
      inputs: { documents: 1204, paths: '' },
      keyCheck: '',
      options: {},
      rules: '',
      currentOnly: [],
      documents: [],
    };
    expect(markdownOf({ ...RESULT, archiveFacts })).toContain('part 3 of 8 of 1,204 documents');
    expect(markdownOf(RESULT)).not.toContain('95%');
  });

  it('tells what has changed since an earlier result', () => {
    const earlier = { ...result(team('North', 20, 10)), asOf: '2026-05-01' as CalendarDate };
    const text = markdownOf(RESULT, { ...OPTIONS, earlier });
    expect(text).toContain(
      '7 of 40 plans (18%) have at least one error (red) \\[1\\], against 10 of 20 (50%) on 1 May 2026.',
    );
    expect(text).toContain('## What has changed');
  });

  it('marks words of a scale as indicative wherever they stand', () => {
    const [scale] = england.scales;
    const text = markdownOf(
      RESULT,
      scale === undefined ? OPTIONS : { ...OPTIONS, scale: { scale, asOf: RESULT.asOf } },
    );
    expect(text).toContain('Indicative, automated, text only: requires improvement: 7 of 40 plans (18%)');
    expect(text).toContain('Of these words: on average 100% of the rules that apply could be assessed.');
    expect(text).toContain('no authority has agreed to');
  });
});

describe('the board paper for Word', () => {
  const bytes = Buffer.concat([...boardWord(RESULT, OPTIONS)]);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const),
  );

  it('is well-formed in every part, and always the same bytes', () => {
    for (const [name, text] of Object.entries(parts)) {
      const parser = new SaxesParser({ xmlns: true, fileName: name });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(text).close();
    }
    expect(Buffer.concat([...boardWord(RESULT, OPTIONS)]).equals(bytes)).toBe(true);
  });

  it('has real headings, captions, heads of tables, page numbers, and British English', () => {
    const document = parts['word/document.xml'] ?? '';
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(4);
    const tables = document.match(/<w:tbl>/gu) ?? [];
    expect(tables.length).toBeGreaterThan(10);
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(tables.length);
    expect(document.match(/<w:pStyle w:val="Caption"\/>/gu)).toHaveLength(tables.length);
    expect(document).toContain('w:instr=" SEQ Table \\* ARABIC "');
    expect(parts['word/footer.xml']).toContain('w:instr=" PAGE "');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
  });

  it('is read back with the words of the Markdown, hostile ones as they are printed', async () => {
    const { blocks } = await readDocument(bytes, DEFAULT_LIMITS);
    const headings = blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === 'heading'
        ? [block.runs.map(({ text }) => text).join('')]
        : [],
    );
    expect(headings.slice(0, 5)).toEqual([
      'Quality of education, health and care plans',
      'What was audited',
      'What was found',
      'What the board is asked to do',
      'Annex',
    ]);
    expect(JSON.stringify(blocks)).not.toContain('\u202e');
  });
});
