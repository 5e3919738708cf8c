import { describe, expect, it } from 'vitest';
import { SECTIONS } from './documents.ts';
import { planOf } from './vocabulary.ts';

const COVER = '# Education, Health and Care Plan\nName: Freya Blake\nLocal authority: Ashby County Council';

/** The officer and the day of signing that a plan with a signature behind its last section gives. */
async function signed(
  signature: string,
): Promise<readonly [officer: string | undefined, day: string | undefined]> {
  const { facts } = await planOf(`${COVER}\n${SECTIONS}\n\n${signature}`);
  return [facts.texts.officer?.[0]?.value, facts.dates.signOffDate?.[0]?.value.value];
}

describe('who signed and when, in forms with labels of their own', () => {
  it.each([
    ['**Who agreed this plan for the council?**\nAnn Hale, Plan Writer. Signed 24 September 2026.'],
    ['24 September 2026 – signed by Ann Hale (Assessment Coordinator) for the authority'],
    [
      'Given under the hand of Ann Hale, Principal SEND Officer, for and on behalf of Ashby County Council, this day, 24 September 2026.',
    ],
    [
      '**Signed by an officer duly authorised by the Council**\nAnn Hale\nName: Ann Hale\nOffice held: Team Manager\nDate: 24 September 2026',
    ],
    ['**Signed for the Council**\nAnn Hale\nAnn Hale, Senior Assessment Officer, 24 September 2026'],
    [
      '| Agreed and issued for the Council by | Signature | Date |\n|---|---|---|\n| Ann Hale, Head of Service | Ann Hale | 24.09.2026 |',
    ],
    ['Yours sincerely\nAnn Hale\nHead of SEND Casework\nSigned and dated 24 September 2026'],
    ['Issued and signed by Ann Hale, Senior Case Officer, on 24 September 2026.'],
    ['ISSUED\nAshby County Council\nSigned: Ann Hale\nSEND Team Manager\n24 September 2026'],
  ])('%s', async (signature) => {
    expect(await signed(signature)).toEqual(['Ann Hale', '2026-09-24']);
  });
});

describe('nobody has signed for the authority', () => {
  it.each([
    ['**Signed by an officer duly authorised by the Council**\nName:\nOffice held:\nDate:'],
    ['To be signed for the Council by Ann Hale on 24 September 2026.'],
    ['The plan will be signed on behalf of the council by Ann Hale.'],
    ['**Signed for the Council**\nParent: Donna Blake\n24 September 2026'],
    ['**Signature**\nDonna Blake'],
    ['Awaiting signature by Ann Hale for the council'],
    [
      '| Agreed and issued for the Council by | Signature | Date |\n|---|---|---|\n| | | |\n\n| Parent | Donna Blake | 24.09.2026 |',
    ],
  ])('%s', async (signature) => {
    expect(await signed(signature)).toEqual([undefined, undefined]);
  });
});

describe('a signature behind a last section that is blank', () => {
  it('is nothing that the section holds', async () => {
    const [withoutAdvice = ''] = SECTIONS.split('\nEducational psychologist');
    const { sections, adviceList } = await planOf(
      `${COVER}\n${withoutAdvice}\n\n**Signed by an officer duly authorised by the Council**\nAnn Hale\nOffice held: Team Manager, Preparing for Adulthood\nDate: 24 September 2026`,
    );
    expect([sections.K.state, adviceList]).toEqual(['blank', 'none']);
  });

  it('leaves a sentence that is all the section says of the advice', async () => {
    const [withoutAdvice = ''] = SECTIONS.split('\nEducational psychologist');
    const { sections } = await planOf(
      `${COVER}\n${withoutAdvice}\nPsychological advice, approved for the council by Ann Hale, educational psychologist, 3 May 2026.`,
    );
    expect(sections.K.state).toBe('content');
  });

  it('takes no advice from the section', async () => {
    const { advice } = await planOf(
      `${COVER}\n${SECTIONS}\nSchool advice, signed for the council by Ann Hale, head teacher, 3 May 2026\nMedical advice, Dr Tess Ames, 9 May 2026`,
    );
    expect(advice.length).toBeGreaterThanOrEqual(5);
  });
});
