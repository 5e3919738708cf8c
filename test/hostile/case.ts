import type { Caution } from '../../src/model/caution.ts';
import type { ProblemCode } from '../../src/model/problem.ts';
import type { SectionLetter } from '../../src/model/section.ts';

/** The plan that hostile files alter, in each of the formats it is written in. */
export type Control = 'docx' | 'pdf' | 'odt' | 'html' | 'txt';

/** What a file must come to. Each is the one right answer: another one is a defect, whichever it is. */
export type Verdict =
  /** Nothing is said about the plan; `says` is a part of the sentence that names the cause. */
  | { readonly type: 'refused'; readonly problem: ProblemCode; readonly says?: RegExp }
  /** It holds no plan, and says so. */
  | { readonly type: 'skipped'; readonly problem: ProblemCode; readonly says?: RegExp }
  /** Read in full: sections and findings are those of the control, but for findings that are named. */
  | {
      readonly type: 'read';
      readonly as: Control;
      readonly more?: readonly string[];
      readonly told?: Told;
    }
  /** Read but for a part, which is said; nothing is held to be absent from that section. */
  | { readonly type: 'partly'; readonly open: SectionLetter; readonly says?: RegExp; readonly told?: Told };

/** What is said of the file itself: codes with a part of their sentences. */
export type Told = Readonly<Partial<Record<Caution['code'], RegExp>>>;

/** A file that a careless reader would trip over. */
export interface HostileCase {
  /** Its name, which may lie; it is the name of the case too. */
  readonly file: string;
  /** The row of the threat model (SECURITY.md) that it stands for. */
  readonly threat: Threat;
  readonly bytes: () => Uint8Array | string;
  readonly verdict: Verdict;
}

/** The rows of the threat model, in its order. */
export const THREATS = [
  'zip bombs',
  'broken zips',
  'XML',
  'Word',
  'web pages',
  'PDF structure',
  'PDF floods',
  'PDF text',
  'active content',
  'external references',
  'wrong type',
  'damaged',
  'characters',
  'archives',
  'file system',
] as const;

export type Threat = (typeof THREATS)[number];

export const refused = (problem: ProblemCode, says?: RegExp): Verdict => ({
  type: 'refused',
  problem,
  ...(says !== undefined && { says }),
});

export const skipped = (problem: ProblemCode, says?: RegExp): Verdict => ({
  type: 'skipped',
  problem,
  ...(says !== undefined && { says }),
});

export const readAs = (as: Control, ...more: readonly string[]): Verdict => ({ type: 'read', as, more });

export const partly = (open: SectionLetter, says?: RegExp): Verdict => ({
  type: 'partly',
  open,
  ...(says !== undefined && { says }),
});

/** The same verdict on a file of which something is told besides. */
export function told(verdict: Verdict, cautions: Told): Verdict {
  if (verdict.type !== 'read' && verdict.type !== 'partly') throw new TypeError('Nothing is told of it.');
  return { ...verdict, told: cautions };
}

/** A case in few words: its row, its name, its verdict and its bytes. */
export function caseOf(
  threat: Threat,
): (file: string, verdict: Verdict, bytes: HostileCase['bytes']) => HostileCase {
  return (file, verdict, bytes) => ({ file, threat, verdict, bytes });
}
