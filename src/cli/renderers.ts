import type { AuditResult } from '../model/result.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { ReportOptions } from '../reports/options.ts';
import type { Chunk, FilePart } from '../reports/output.ts';

type Render<Piece> = (result: AuditResult, options: ReportOptions) => Iterable<Piece>;

/** A format of reports. Its renderer is loaded when it is needed. */
export interface Format<Piece> {
  /** It shows or counts outcomes, provision and advice, which a result carries for such formats only. */
  readonly items?: true;
  /** It shows the text of a few documents, where names may be shown. */
  readonly texts?: true;
  readonly load: () => Promise<Render<Piece>>;
}

/** The formats of `--format` beside the text for the terminal. */
export const TEXT_FORMATS = {
  json: { items: true, load: async () => (await import('../reports/json.ts')).jsonReport },
  ndjson: { items: true, load: async () => (await import('../reports/ndjson.ts')).ndjsonReport },
  sarif: { items: true, load: async () => (await import('../reports/sarif/report.ts')).sarifReport },
  junit: { items: true, load: async () => (await import('../reports/junit.ts')).junitReport },
  github: { items: true, load: async () => (await import('../reports/github.ts')).githubReport },
  markdown: {
    items: true,
    load: async () => (await import('../reports/markdown/report.ts')).markdownReport,
  },
  csv: { load: async () => (await import('../reports/csv.ts')).csvReport },
} as const satisfies Readonly<Record<string, Format<string>>>;

/** The formats of `-o` that are one file, by the end of its name. */
export const FILE_FORMATS: Readonly<Record<string, Format<Chunk>>> = {
  '.json': TEXT_FORMATS.json,
  '.ndjson': TEXT_FORMATS.ndjson,
  '.sarif': TEXT_FORMATS.sarif,
  '.xml': TEXT_FORMATS.junit,
  '.md': TEXT_FORMATS.markdown,
  '.csv': TEXT_FORMATS.csv,
  '.xlsx': {
    items: true,
    load: async () => (await import('../reports/workbook/report.ts')).workbookReport,
  },
  '.html': {
    items: true,
    texts: true,
    load: async () => (await import('../reports/html/report.ts')).htmlReport,
  },
};

/** The formats of the paper for a board, by the end of its name. */
export const BOARD_FORMATS: Readonly<Record<string, Format<Chunk>>> = {
  '.md': { items: true, load: async () => (await import('../reports/board/markdown.ts')).boardMarkdown },
  '.docx': { items: true, load: async () => (await import('../reports/board/word.ts')).boardWord },
};

/** The formats of `-o` that are a folder of files, by the end of its name. */
export const FOLDER_FORMATS: Readonly<Record<string, Format<FilePart>>> = {
  '/': { items: true, load: async () => (await import('../reports/csv-tables.ts')).csvTables },
  '.parquet': {
    items: true,
    load: async () => (await import('../reports/parquet/report.ts')).parquetReport,
  },
};

/** What reports are made with, beside the result itself. */
interface Setting {
  readonly result: Pick<AuditResult, 'asOf'>;
  readonly ruleSet: RuleSet;
  readonly sampleOf: number | null;
  readonly earlier: AuditResult | null;
}

/** What reports need to know of the rules, of the configuration, and of an earlier result. */
export function reportOptions({ result: { asOf }, ruleSet, sampleOf, earlier }: Setting): ReportOptions {
  const { rules, inspections, scale } = ruleSet;
  return {
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    inspections,
    ...(earlier !== null && { earlier }),
    ...(sampleOf !== null && { sampleOf }),
    ...(scale !== null && { scale: { scale, asOf } }),
  };
}
