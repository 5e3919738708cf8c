import { describe, expect, it } from 'vitest';
import type { Block, Document, Paragraph, Run } from '../../src/model/document.ts';
import { understand } from '../../src/plan/understand.ts';
import { vocabulary } from './vocabulary.ts';

let paragraphs = 0;

function paragraph(...runs: readonly (string | Run)[]): Paragraph {
  paragraphs += 1;
  const all = runs.map((run): Run => (typeof run === 'string' ? { text: run, marks: [] } : run));
  const unseen = ({ marks }: Run): boolean => marks.includes('hidden') || marks.includes('deleted');
  const text = all.flatMap((run) => (unseen(run) ? [] : [run.text])).join('');
  return { type: 'paragraph', role: 'body', text, runs: all, bold: false, place: { paragraph: paragraphs } };
}

const NO_REVISIONS = { insertions: 0, deletions: 0, comments: 0, hiddenRuns: 0 };

function planOf(blocks: readonly Block[], revisions: Document['revisions'] = NO_REVISIONS) {
  const document: Document = { format: 'docx', blocks, furniture: [], notes: [], revisions, unread: [] };
  return understand(document, vocabulary);
}

describe('what nobody finished', () => {
  it('an unfilled control in a section', () => {
    const prompt: Run = { text: 'Click or tap here to enter text.', marks: ['placeholder'] };
    const plan = planOf([paragraph('Section B: Special educational needs'), paragraph(prompt)]);
    expect(plan.unfinished).toMatchObject([{ as: 'control', section: 'B', words: prompt.text }]);
  });

  it('a prompt in brackets, but no words that an amended draft adds in them', () => {
    const added = '[+ Speech therapy, two hours each term, by a therapist. +]';
    const plan = planOf([
      paragraph('Section F: Special educational provision'),
      paragraph('[Describe the provision here.]'),
      paragraph(added),
      paragraph('[– A weekly visit by a teacher. –]'),
    ]);
    expect(plan.sections.F.lines.map(({ text }) => text)).toEqual([added]);
  });

  it('options of which none is picked out', () => {
    const plan = planOf([paragraph('Looked after child: Yes / No')]);
    expect(plan.unfinished).toMatchObject([{ as: 'menu', section: null, words: 'Yes / No' }]);
  });

  it('no options where one is bold, underlined or the others struck', () => {
    const picked: Run = { text: 'Yes', marks: ['underlined'] };
    expect(planOf([paragraph('Looked after child: ', picked, ' / No')]).unfinished).toEqual([]);
  });

  it('a status menu from which nobody chose, and none where somebody did', () => {
    const menu = planOf([paragraph('EHC Plan'), paragraph('Status: Draft / Final')]);
    expect(menu.unfinished).toMatchObject([{ as: 'status-menu', words: 'Draft / Final' }]);
    const chosen = planOf([paragraph('EHC Plan'), paragraph('Status: ☐ Draft ☒ Final')]);
    expect(chosen.unfinished).toEqual([]);
  });

  it('a status menu with an option to a line', () => {
    const open = planOf([
      paragraph('EHC Plan'),
      paragraph('Draft'),
      paragraph('Final'),
      paragraph('Amended'),
    ]);
    expect(open.unfinished).toMatchObject([{ as: 'status-menu', words: 'Draft' }]);
  });

  it('the first places of tracked changes and hidden text', () => {
    const revisions = { insertions: 1, deletions: 1, comments: 2, hiddenRuns: 1 };
    const plan = planOf(
      [
        paragraph('plain'),
        paragraph('with ', { text: 'more', marks: ['inserted'] }),
        paragraph({ text: 'old guidance', marks: ['hidden'] }),
      ],
      revisions,
    );
    expect(plan.revisions).toMatchObject({
      ...revisions,
      shown: { insertions: { text: 'with more' }, hiddenRuns: { text: 'old guidance' } },
    });
    expect(plan.revisions.shown.deletions).toBeUndefined();
  });
});
