import type { ProblemCode } from '../../src/model/problem.ts';
import type { SectionLetter, SectionState } from '../../src/model/section.ts';
import type { Kind, Stage } from '../../src/model/stage.ts';
import type { Read } from './read-trap.ts';

/** Something further that a fixture must show, said in words for the test's name. */
export interface Shown {
  readonly what: string;
  readonly of: (read: Read) => unknown;
  readonly is: unknown;
}

/** What must come out of a document that is read. */
export interface Reading {
  readonly kind: Kind;
  readonly stage: Stage | 'unknown';
  /** All that is printed of the child and the plan, and nothing else. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Sections that are not listed must be missing. */
  readonly sections: Readonly<Partial<Record<SectionLetter, SectionState>>>;
  /** Words and the sections they must stand in; no section where they belong to none or must not be read. */
  readonly words: Readonly<Record<string, readonly SectionLetter[]>>;
  /** "rule section" of all findings in order, but for those of the plan itself. */
  readonly findings: readonly string[];
  /** What could not be read, where an audit says so. */
  readonly problem: ProblemCode | null;
}

/** A document that is not audited, and why. */
export interface Refusal {
  readonly outcome: 'skipped' | 'unreadable';
  readonly problem: ProblemCode;
  readonly kind?: Kind;
  /** Words of the explanation, which say what the file is. */
  readonly says?: string;
}

export interface TrapCase {
  /** Files below fixtures/ that must all come to the same. */
  readonly files: readonly string[];
  readonly gives: Reading | Refusal;
  readonly shows?: readonly Shown[];
  /** Files of this case that do not pass yet, with the reason; the test fails as soon as they do. */
  readonly failing?: Readonly<Record<string, string>>;
}

/** One of the traps that plans and their formats set for a reader. */
export interface Trap {
  /** 1 to 62; shapes of PDF pages beyond them have none. */
  readonly number?: number;
  readonly title: string;
  /** What the fixture does. */
  readonly made: string;
  /** What a user gets: "read", "unread: why", "refused: code", for the list. */
  readonly outcome: string;
  readonly cases: readonly TrapCase[];
}
