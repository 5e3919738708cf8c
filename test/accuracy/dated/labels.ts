/** Labels of dates as councils print them on covers. */
export const LABELS = {
  lastReview: [
    'Date of last annual review',
    'Last reviewed',
    'Date of last review meeting',
    'Annual review meeting held on',
    'Date of most recent annual review',
    'Plan last reviewed',
  ],
  final: [
    'Date of final plan',
    'Final plan issued',
    'Date of final EHC Plan',
    'Plan finalised on',
    'Date of Final EHC plan',
  ],
  amended: [
    'Date of amended final plan',
    'Amended final plan issued',
    'Date of amended plan',
    'Final amended plan dated',
    'Plan last amended on',
  ],
  draft: ['Date of draft plan', 'Draft plan issued', 'Date of proposed plan', 'Draft EHC plan sent on'],
  request: [
    'Date of request for assessment',
    'EHC needs assessment requested',
    'Date request received',
    'Request for EHC needs assessment received',
  ],
  firstIssue: ['Date of first plan', 'Plan first issued', 'Date of initial EHC Plan', 'Original plan issued'],
  report: ['Date of review report', 'Annual review report sent', 'Report of the annual review circulated'],
  decision: ['Date of annual review decision', 'Decision letter sent', 'Annual review decision date'],
  notice: [
    'Date of amendment notice',
    'Notice of proposed amendments sent',
    'Amendment notice issued',
    'Proposed amendments issued',
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Label = keyof typeof LABELS;

/** The labels of dates that the plans the cases start from print: each case states its own dates. */
export const BASE_LABELS: readonly string[] = [
  'Date of final plan',
  'Date of first final plan',
  'Date of amended final plan',
  'Date of last review meeting',
  'Date of last annual review',
];
