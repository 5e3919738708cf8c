import { describe, expect, it } from 'vitest';
import { planOf, statesOf } from './vocabulary.ts';

const page = (body: string): string => `<!DOCTYPE html><html><body>${body}</body></html>`;

describe('columns of sections', () => {
  const AGENCIES = [
    '<td><p>EDUCATION</p><p>Section F: Special educational provision</p></td>',
    '<td><p>HEALTH</p><p>Section G: Health care provision</p></td>',
    '<td><p>SOCIAL CARE</p><p>Section H2: Other social care provision</p></td>',
  ].join('');

  it('may name whose each is above its heading', async () => {
    const plan = await planOf(
      page(
        `<table><tr>${AGENCIES}</tr><tr><td>A teacher reads with Kai for 20 minutes each day.</td><td></td><td>None.</td></tr></table>`,
      ),
    );
    expect(statesOf(plan)).toEqual({ F: 'content', G: 'blank', H2: 'nil' });
  });

  it('share the area that stands across them', async () => {
    const plan = await planOf(
      page(
        '<table><tr><td>Section B: Special educational needs</td><td>Section F: Special educational provision</td></tr><tr><td colspan="2"><b>Sensory and physical</b></td></tr><tr><td>Noise makes Kai stop work.</td><td>A teacher reads with Kai for 20 minutes each day.</td></tr></table>',
      ),
    );
    expect(plan.needs.map(({ area }) => area)).toEqual(['sensory-physical']);
    expect(plan.provision.map(({ area }) => area)).toEqual(['sensory-physical']);
  });

  it('hold the tables that stand in their cells, below the area named above them', async () => {
    const inner =
      '<table><tr><td>F1</td><td>A teacher reads with Kai for 20 minutes each day.</td></tr></table>';
    const plan = await planOf(
      page(
        `<table><tr>${AGENCIES}</tr><tr><td><p><b>Cognition and learning</b></p>${inner}</td><td>The nurse calls weekly.</td><td>None.</td></tr></table>`,
      ),
    );
    expect(statesOf(plan)).toEqual({ F: 'content', G: 'content', H2: 'nil' });
    expect(plan.provision.map(({ section, area }) => [section, area])).toEqual([
      ['F', 'cognition-learning'],
      ['G', null],
    ]);
  });

  it.each([
    'with',
    'and',
  ])('may divide what one heading joins by "%s", whatever they are called', async (word) => {
    const plan = await planOf(
      page(
        `<h1>Section B: My special educational needs, ${word} Section F: The help I get</h1><table><tr><td>B – What I find hard</td><td>F – What will happen</td><td>Who</td></tr><tr><td>Kai reads slowly.</td><td>Reading aloud for 20 minutes each day</td><td>A teacher</td></tr></table>`,
      ),
    );
    expect(statesOf(plan)).toEqual({ B: 'content', F: 'content' });
    expect(plan.provision.map(({ what, who }) => [what, who])).toEqual([
      ['Reading aloud for 20 minutes each day', 'A teacher'],
    ]);
  });

  it('are no initials of people', async () => {
    const plan = await planOf(
      page(
        '<h1>Section B: Special educational needs</h1><p>Kai reads slowly.</p><table><tr><td>C. Brown</td><td>F. Jones</td></tr><tr><td>Teacher</td><td>Nurse</td></tr></table>',
      ),
    );
    expect(statesOf(plan)).toEqual({ B: 'content' });
  });
});
