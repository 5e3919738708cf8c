import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proseLetterFixtures } from '../../fixtures/make/catalogue/prose-letters.ts';
import type { PlanContent } from '../../fixtures/make/content/model.ts';
import { docx } from '../../fixtures/make/writers/docx/package.ts';

/** Told over and over, each time in words of its own, so that no line is the same as another. */
const TIMES = [
  '',
  ' This holds at school and at home.',
  ' It was seen on three visits in the spring.',
  ' The setting has kept a record of it since September.',
  ' The family says the same of the holidays.',
  ' It is looked at again in the summer term.',
  ' A photograph of it is in the folder at school.',
];

/** A draft of about ten pages: an invented plan of five with its needs, outcomes and provision told seven times. */
function longer(plan: PlanContent): PlanContent {
  return {
    ...plan,
    b: {
      ...plan.b,
      areas: plan.b.areas.map((area) => ({
        ...area,
        needs: TIMES.flatMap((more) => area.needs.map((need) => `${need}${more}`)),
      })),
    },
    e: {
      ...plan.e,
      outcomes: TIMES.flatMap((more) => plan.e.outcomes.map((one) => ({ ...one, text: one.text + more }))),
    },
    f: {
      ...plan.f,
      provision: TIMES.flatMap((more) =>
        plan.f.provision.map((item) => ({ ...item, what: item.what + more })),
      ),
    },
  };
}

/** Writes the draft into a new temporary folder and gives its path. */
export function writeDraft(): string {
  const fixture = proseLetterFixtures.find(({ name }) => name === 'clean-draft');
  if (fixture === undefined) {
    throw new Error('The fixture "clean-draft" is gone; name another one here.');
  }
  const path = join(mkdtempSync(join(tmpdir(), 'ehc-audit-benchmark-')), 'draft.docx');
  writeFileSync(path, docx(fixture.layout.page(longer(fixture.plan))));
  return path;
}
