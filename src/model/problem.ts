import { z } from 'zod';

interface ProblemText {
  readonly message: string;
  readonly hint: string;
}

/** Why a document was not audited, in plain English, and what its owner can do about it. */
export const PROBLEMS = {
  encrypted: {
    message: 'The file is protected by a password, so nothing in it could be read.',
    hint: 'Open it with its password, save a copy without one, and audit the copy.',
  },
  'no-text-layer': {
    message:
      'The pages are pictures without text, as a scanner makes them, so nothing in them could be read.',
    hint: 'Export the plan from the case system again, or run text recognition (OCR) over the scan and audit the result.',
  },
  truncated: {
    message: 'The file is incomplete or damaged, so it could not be read to its end.',
    hint: 'Open it in the program that made it, save it again, or fetch the original once more.',
  },
  empty: {
    message: 'The file holds no bytes or no text.',
    hint: 'Check that the export finished; a file kept in the cloud may have to be downloaded first.',
  },
  'not-downloaded': {
    message: 'The file holds only zeros, as a cloud placeholder does before it is downloaded.',
    hint: 'Open it once, or choose "Always keep on this device", and audit again.',
  },
  'too-large': {
    message: 'The file, or a part of it, is larger than the limit.',
    hint: 'If the file is trustworthy, raise --max-file-size, or split it.',
  },
  'too-complex': {
    message: 'The file is built more deeply or of more parts than any plan needs.',
    hint: 'Open it in the program that made it and save it again as a plain document.',
  },
  'timed-out': {
    message: 'Reading the file took longer than the time limit.',
    hint: 'If the file is trustworthy, raise --timeout; otherwise save it again from the program that made it.',
  },
  'out-of-memory': {
    message: 'Reading the file needed more memory than the limit.',
    hint: 'If the file is trustworthy, raise --max-memory; otherwise save it again from the program that made it.',
  },
  'reader-crashed': {
    message: 'The reader stopped unexpectedly on this file.',
    hint: 'Save the file again from the program that made it; if it still fails, report the case without sending the file.',
  },
  'changed-while-reading': {
    message: 'The file changed or vanished while it was being read.',
    hint: 'Close it in other programs and audit it again.',
  },
  'not-readable': {
    message: 'The file could not be opened.',
    hint: 'Check that it is a regular file and that you may read it.',
  },
  'partly-read': {
    message: 'A part of the document could not be read, so nothing is said about that part.',
    hint: 'Look at that part yourself, or ask for the plan as one document whose text can be selected.',
  },
  'unsupported-format': {
    message: 'The file is of a format this tool does not read.',
    hint: 'Save it as a Word document (.docx) or export it as a PDF with text, and audit that.',
  },
  'unsupported-packing': {
    message: 'The file is packed in its archive by a method this tool does not unpack.',
    hint: 'Unpack the archive into a folder and audit that, or pack it again in the usual way (Deflate).',
  },
  'archive-too-complex': {
    message: 'The archive is larger, more deeply nested or more oddly built than this tool opens.',
    hint: 'If it is trustworthy, unpack it into a folder and audit that, or split it into smaller archives.',
  },
  'no-documents': {
    message: 'The archive holds no documents.',
    hint: 'Check that it is the right archive and that the export finished.',
  },
  'active-content': {
    message: 'The file carries something that a program would run or start. It was neither run nor opened.',
    hint: 'Nothing to do for the audit. Find out who put it in before you open the file elsewhere or send it on.',
  },
  'outside-references': {
    message: 'The file refers to something that lies elsewhere. It was not fetched.',
    hint: 'Nothing to do for the audit. Find out where it leads before you open the file elsewhere or send it on.',
  },
  'unseen-text': {
    message: 'The file holds text that is not seen on its pages, or may not be.',
    hint: 'Have it removed, or shown where it belongs, before the plan is sent on.',
  },
  'not-a-plan': {
    message: 'The document is not an Education, Health and Care plan.',
    hint: 'Nothing to do, unless it should be one: see how it was understood with "ehc-audit parse".',
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof PROBLEMS;

const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

export const problemSchema = z.strictObject({
  code: z.enum(codes),
  message: z.string(),
  hint: z.string(),
});

export type Problem = z.infer<typeof problemSchema>;

/** A document that cannot be read: carries the code; the sentence and the remedy come from PROBLEMS. */
export class ReadProblem extends Error {
  readonly code: ProblemCode;
  /** One more sentence for this file, in plain English and without any text of the document. */
  readonly detail: string | undefined;

  constructor(code: ProblemCode, detail?: string, options?: ErrorOptions) {
    super(PROBLEMS[code].message, options);
    this.name = 'ReadProblem';
    this.code = code;
    this.detail = detail;
  }
}

/** The problem as results carry it. */
export function problemOf(code: ProblemCode, detail?: string): Problem {
  const { message, hint } = PROBLEMS[code];
  return { code, message: detail === undefined ? message : `${message} ${detail}`, hint };
}
