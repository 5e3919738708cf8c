import * as Flags from '@oclif/core/flags';
import type { Severity } from '../model/rule.ts';
import type { Stage } from '../model/stage.ts';

// Written out and not taken from model/, which would load zod before a command even knows what it is asked.
const STAGES = [
  'template',
  'draft',
  'amended-draft',
  'final',
  'amended-final',
] as const satisfies readonly Stage[];
const THRESHOLDS = ['error', 'warning', 'info', 'never'] as const satisfies readonly (Severity | 'never')[];

const LEAST_MEMORY_MB = 128;

/** How documents are read and shown. */
export const readingFlags = {
  'as-of': Flags.string({
    summary: 'The date reviews are measured against; today where it is left out.',
    helpValue: 'YYYY-MM-DD',
  }),
  stage: Flags.option({ options: STAGES })({
    summary: 'The stage of the plans, where it is not to be read from them.',
  }),
  identifiable: Flags.boolean({
    summary: 'Put names, dates of birth and identifiers into the reports; without it they are replaced.',
  }),
};

export const quotesFlag = {
  'no-quotes': Flags.boolean({ summary: 'No text of the plans in any report.' }),
};

export const packFlags = {
  pack: Flags.string({
    summary:
      'A rule pack by name or file, instead of "england" or those of the configuration; may be repeated.',
    helpValue: 'NAME_OR_FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  config: Flags.string({
    summary: 'The configuration file; the nearest ehc-audit.config.yaml upwards where it is left out.',
    helpValue: 'FILE',
  }),
};

/** Which rules run. */
export const selectionFlags = {
  only: Flags.string({
    summary: 'Run only the rules of this id or family, such as "reviews/*"; may be repeated.',
    helpValue: 'GLOB',
    multiple: true,
    multipleNonGreedy: true,
  }),
  except: Flags.string({
    summary: 'Leave out the rules of this id or family; may be repeated.',
    helpValue: 'GLOB',
    multiple: true,
    multipleNonGreedy: true,
  }),
};

/** When findings count as a failure. */
export const failureFlags = {
  'fail-on': Flags.option({ options: THRESHOLDS })({
    summary: 'The severity from which findings make the exit code 1.',
    default: 'error',
  }),
  'max-warnings': Flags.integer({
    summary: 'More warnings than this make the exit code 1, too.',
    helpValue: 'N',
    min: 0,
  }),
};

/** The limit for warnings, where one was given. */
export function maxWarningsOf(flags: { readonly 'max-warnings'?: number | undefined }) {
  const maxWarnings = flags['max-warnings'];
  return maxWarnings === undefined ? {} : { maxWarnings };
}

/** What one document may use up. */
export const resourceFlags = {
  timeout: Flags.integer({
    summary: 'Time for one document.',
    helpValue: 'SECONDS',
    helpGroup: 'RESOURCE',
    min: 1,
    default: 60,
  }),
  'max-memory': Flags.integer({
    summary: 'Memory of one worker.',
    helpValue: 'MB',
    helpGroup: 'RESOURCE',
    min: LEAST_MEMORY_MB,
    default: 512,
  }),
  'max-file-size': Flags.integer({
    summary: 'Size of one file.',
    helpValue: 'MB',
    helpGroup: 'RESOURCE',
    min: 1,
    default: 100,
  }),
  workers: Flags.integer({
    summary:
      'Documents read at the same time; one for each processor, if there is memory for it, where it is left out.',
    helpValue: 'N',
    helpGroup: 'RESOURCE',
    min: 1,
  }),
};

/** What is kept from one run to the next. */
export const keepingFlags = {
  cache: Flags.string({
    summary:
      'Keep what was understood of documents in this private folder, so that the next audit need not read them again.',
    helpValue: 'FOLDER',
    helpGroup: 'RESOURCE',
  }),
  resume: Flags.boolean({
    summary: 'Go on where the same audit was stopped or killed.',
    helpGroup: 'RESOURCE',
    dependsOn: ['cache'],
  }),
};

/** Which findings are known and do not count. */
export const baselineFlags = {
  baseline: Flags.string({
    summary: 'Report only findings that are not in this file.',
    helpValue: 'FILE',
    helpGroup: 'ARCHIVE',
  }),
  'update-baseline': Flags.boolean({
    summary:
      'Write what is found into the baseline, or make it. What is new is still reported, and does not fail.',
    helpGroup: 'ARCHIVE',
    dependsOn: ['baseline'],
  }),
};

/** Which child a plan is of, and which part of an archive a machine audits. */
export const archiveFlags = {
  key: Flags.string({
    summary:
      'A secret key, made there if the file is new: the result then tells plans of one child by a keyed hash.',
    helpValue: 'FILE',
    helpGroup: 'ARCHIVE',
  }),
  shard: Flags.string({
    summary: 'Audit only the I-th of N parts of the documents; "merge" joins the results. Needs --key.',
    helpValue: 'I/N',
    helpGroup: 'ARCHIVE',
  }),
  pseudonyms: Flags.string({
    summary:
      'Show references instead of paths, which may hold names, in every output, and write this table of what they stand for. Needs --key.',
    helpValue: 'TABLE',
    helpGroup: 'ARCHIVE',
  }),
  metadata: Flags.string({
    summary:
      'Group plans by the columns of a table (team, setting, phase), which its column "path", "upn" or "caseNumber" joins to them.',
    helpValue: 'FILE.csv',
    helpGroup: 'ARCHIVE',
  }),
};

/** What reports hold the result against. */
export const comparisonFlags = {
  'compare-to': Flags.string({
    summary:
      'An earlier result (JSON), whose figures stand beside those of now in .html, .md, .xlsx and on the terminal.',
    helpValue: 'RESULT',
  }),
};

/** Where reports go. */
export const outputFlags = {
  output: Flags.string({
    char: 'o',
    summary:
      'Also write a report; its format follows the name: .html, .xlsx, .csv, .json, .ndjson, .sarif, .xml (JUnit) or .md. A name that ends in "/" becomes a folder of CSV tables, one that ends in .parquet a folder of Parquet tables. "board=" before a name that ends in .md or .docx makes it a paper for a board. May be repeated.',
    helpValue: '[KIND=]FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  format: Flags.option({
    options: ['text', 'json', 'ndjson', 'sarif', 'junit', 'github', 'markdown', 'csv'] as const,
  })({
    summary: 'What goes to standard output.',
    default: 'text',
  }),
};

export const terminalFlags = {
  'no-progress': Flags.boolean({
    summary: 'Do not say on standard error how far the audit is.',
    helpGroup: 'TERMINAL',
  }),
  'no-color': Flags.boolean({ summary: 'No colours; NO_COLOR does the same.', helpGroup: 'TERMINAL' }),
  quiet: Flags.boolean({
    char: 'q',
    summary: 'Figures only, and no progress.',
    helpGroup: 'TERMINAL',
    exclusive: ['verbose'],
  }),
  verbose: Flags.boolean({
    summary: 'Say more about what went wrong, on standard error.',
    helpGroup: 'TERMINAL',
  }),
};

/** For commands that audit nothing, and so have no progress. */
export const figuresFlag = {
  quiet: Flags.boolean({ char: 'q', summary: 'Figures only.', helpGroup: 'TERMINAL' }),
};

export const jsonFlag = {
  json: Flags.boolean({ summary: 'The result as JSON on standard output.' }),
};
