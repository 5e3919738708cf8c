import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/engine/assess.ts';
import type { Document, Paragraph } from '../../src/model/document.ts';
import type { Plan } from '../../src/model/plan.ts';
import { SECTIONS } from '../../src/model/section.ts';
import type { Stage } from '../../src/model/stage.ts';
import { understand } from '../../src/plan/understand.ts';
import { type LabelledDocument, labelledPlans } from '../accuracy/labelled.ts';
import { england as ruleSet } from '../england.ts';
import { fixtureDocument } from '../fixture-document.ts';
import { paragraphsIn, withUnread } from './with-unread.ts';

// No rule may claim that something is absent from what was not read: parts of every fixture are made unreadable,
// one after the other, and no rule may find more missing than before.

/** So many plans of each layout are enough here: each is understood a dozen times. */
const OF_EACH_LAYOUT = 3;

function plansAs(...formats: readonly string[]): (readonly [string, LabelledDocument])[] {
  const all = labelledPlans().filter(({ format }) => formats.includes(format));
  const byLayout = Map.groupBy(all, ({ label }) => label.layout);
  return [...byLayout.values()].flatMap((plans) =>
    plans.slice(0, OF_EACH_LAYOUT).map((plan) => [plan.name, plan] as const),
  );
}

interface Judged {
  readonly plan: Plan;
  readonly assessment: Assessment;
  /** "health-needs-missing of C" for every finding but the one that says what is unread. */
  readonly findings: ReadonlySet<string>;
}

function judge(document: Document, { label }: LabelledDocument): Judged {
  const stage = label.stage as Stage;
  const plan = understand(document, ruleSet.vocabulary, { stage });
  const assessment = assess(plan, ruleSet, { asOf: label.asOf, stage });
  const findings = assessment.outcomes
    .flatMap((outcome) => outcome.findings)
    .filter(({ rule }) => rule !== 'content-unread')
    .map(({ rule, section }) => `${rule} of ${section ?? 'the plan'}`);
  return { plan, assessment, findings: new Set(findings) };
}

const added = (before: Judged, after: Judged): string[] =>
  [...after.findings].filter((finding) => !before.findings.has(finding));

const outcomeOf = ({ assessment }: Judged, id: string) =>
  assessment.outcomes.find(({ rule }) => rule.id === id);

/** Rules that found something and now are silent without saying that they could not tell. */
function silenced(before: Judged, after: Judged): string[] {
  return before.assessment.outcomes.flatMap(({ rule, findings }) => {
    const now = outcomeOf(after, rule.id);
    const isOpen = now?.outcome === 'not-assessed' && (now.reason ?? '') !== '';
    return findings.length === 0 || isOpen || (now?.findings.length ?? 0) > 0 ? [] : [rule.id];
  });
}

describe('a page that is a picture makes nothing absent', () => {
  it.each(plansAs('untagged.pdf', 'chromium.pdf'))('%s', async (_, labelled) => {
    const document = await fixtureDocument(labelled.path);
    const before = judge(document, labelled);
    for (let page = 1; page <= (document.pages ?? 0); page += 1) {
      const after = judge(
        withUnread(document, 'image-page', ({ place }) => place.page === page),
        labelled,
      );
      const unread = outcomeOf(after, 'content-unread')?.findings.length;
      expect({ page, added: added(before, after), unread }).toEqual({ page, added: [], unread: 1 });
    }
  });
});

/** What stands printed in one section against a "none" in another: found there once the first is unread. */
const REPORTED_ONCE = /^(?:health|social-care)-contradicted of/;

describe('a section that is a picture lacks nothing', () => {
  it.each(plansAs('docx'))('%s', async (_, labelled) => {
    const document = await fixtureDocument(labelled.path);
    const before = judge(document, labelled);
    for (const section of SECTIONS) {
      const gone = new Set(before.plan.sections[section].lines.map(({ place }) => place.paragraph));
      if (gone.size === 0) continue;
      const after = judge(
        withUnread(document, 'image', ({ place }) => gone.has(place.paragraph)),
        labelled,
      );
      const notShown = after.assessment.outcomes
        .flatMap(({ findings }) => findings)
        .filter((finding) => finding.verdict === 'not-shown' && finding.section === section);
      expect({
        section,
        hasUnread: after.plan.sections[section].hasUnread,
        added: added(before, after).filter((finding) => !REPORTED_ONCE.test(finding)),
        notShown: notShown.map(({ rule }) => rule),
        unread: outcomeOf(after, 'content-unread')?.findings.length,
      }).toEqual({ section, hasUnread: true, added: [], notShown: [], unread: 1 });
    }
  });
});

describe('a cover that is a picture lacks no date', () => {
  it.each(plansAs('docx'))('%s', async (_, labelled) => {
    const document = await fixtureDocument(labelled.path);
    const before = judge(document, labelled);
    const first = Math.min(
      ...SECTIONS.flatMap((section) =>
        before.plan.sections[section].headings.map(({ place }) => place.paragraph ?? Infinity),
      ),
    );
    const isCover = ({ place }: Paragraph): boolean => (place.paragraph ?? Infinity) < first;
    const whole = withUnread(document, 'image-page', isCover);
    // Running headers may print the particulars too.
    const after = judge({ ...whole, furniture: [] }, labelled);
    expect(after.plan.particularsUnread).toBe(document.blocks.flatMap(paragraphsIn).some(isCover));
    expect(added(before, after)).toEqual([]);
    expect(silenced(before, after)).toEqual([]);
  });
});
