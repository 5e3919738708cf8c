import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ruleCases } from '../accuracy/rule-cases.ts';
import { outcomesOf } from '../accuracy/rule-figures.ts';
import { england as ruleSet } from '../england.ts';

const cases = ruleCases();

/** Figures of a text; the names of the sections H1 and H2 are none. */
function figures(text: string): number[] {
  return (text.replace(/\bH[12]\b/g, '').match(/\d+/g) ?? []).map(Number);
}

/** What a text prints; a year of two digits is that of this century. */
function printedFigures(text: string): Set<number> {
  return new Set(figures(text).flatMap((figure) => (figure < 100 ? [figure, 2000 + figure] : [figure])));
}

it('no action holds a figure that neither the plan nor the authority of its rule prints', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cases), async (one) => {
      for (const { rule, findings } of await outcomesOf(one, ruleSet)) {
        const source = [one.text, one.asOf, ...rule.authority.map(({ text }) => text)].join(' ');
        const printed = printedFigures(source);
        const invented = findings.flatMap(({ action }) =>
          figures(action).filter((figure) => !printed.has(figure)),
        );
        expect(invented, `${rule.id}: ${findings.map(({ action }) => action).join(' ')}`).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
