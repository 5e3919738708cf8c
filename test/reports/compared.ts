import { type Inspection, inspectionSchema } from '../../src/model/inspection.ts';
import type { SavedResult } from '../../src/model/result.ts';
import { CLEAN, DEFECTIVE, healthNotKnown, plan, RULES, result } from './sample.ts';

/** An inspection with a figure of every kind. */
export const INSPECTION: Inspection = {
  name: 'sample-2024',
  ...inspectionSchema.parse({
    title: 'Area SEND inspection of a sample partnership',
    from: '2024-09-23',
    to: '2024-09-27',
    authority: [{ text: 'Ofsted and the Care Quality Commission, 2024' }],
    licence: 'Paraphrased from a report published under the Open Government Licence v3.0',
    priority: 'The leaders must see to it that plans stay up to date.',
    themes: [
      {
        id: 'contributions',
        title: 'Contributions of all agencies',
        found: 'Some plans were made final without a contribution from health.',
        figures: [
          { measure: 'sections', sections: ['C'], states: ['content'], label: 'Health needs are written' },
          { measure: 'found', rules: ['health-not-known'], label: 'Health says only "not known"' },
          { measure: 'agency', agency: 'health', label: 'Plans with findings for health' },
        ],
      },
      {
        id: 'timeliness',
        title: 'Plans in time',
        found: 'Plans are not completed in time.',
        limits: 'It can be measured only where both dates are printed.',
        figures: [
          { measure: 'weeks', from: 'requestDate', to: 'planDate', stages: ['final'], label: 'Median time' },
          { measure: 'reviewed', ages: ['24-36', '36+'], label: 'Last review 24 months ago or more' },
          {
            measure: 'months',
            rule: 'health-not-known',
            since: 'since',
            label: 'Median time since it is said to wait',
          },
        ],
      },
      {
        id: 'adulthood',
        title: 'Preparation for adulthood',
        found: 'Plans have no targets for adulthood.',
        figures: [
          {
            measure: 'shown',
            rules: ['adulthood/*'],
            label: 'An outcome prepares for adulthood',
            byYear: { column: 'Any outcome' },
          },
        ],
      },
      {
        id: 'quality',
        title: 'Quality',
        found: 'High-quality plans are a priority.',
        figures: [
          { measure: 'outcomes', with: ['timescale'], label: 'Outcomes with a timescale' },
          {
            measure: 'provision',
            with: ['who', 'amount'],
            sections: ['F'],
            label: 'Provision that says who and how much',
          },
        ],
      },
      {
        id: 'oversight',
        title: 'Oversight',
        found: 'Plans need an oversight.',
        figures: [
          { measure: 'changes', of: 'gone', label: 'Findings that are no longer there' },
          { measure: 'changes', of: 'added', label: 'Findings that are new' },
          { measure: 'changes', of: 'open', label: 'Findings that are still open' },
        ],
      },
    ],
  }),
};

/** What the same archive gave half a year before: one plan has gone since, one had a finding that is mended. */
export const EARLIER: SavedResult = result(
  [
    { ...DEFECTIVE, findings: DEFECTIVE.findings.slice(0, 4) },
    plan(CLEAN.path, { findings: [healthNotKnown] }),
    plan('archive/north/plan-042b.docx', { findings: [{ ...healthNotKnown, id: 'gone' }] }),
  ],
  { asOf: '2026-05-23' as SavedResult['asOf'] },
);

/** The archive of the sample, held against the earlier result, with the mirror of an inspection. */
export const COMPARED = { rules: RULES, inspections: [INSPECTION], earlier: EARLIER };

export const MIRRORED = { rules: RULES, inspections: [INSPECTION] };
