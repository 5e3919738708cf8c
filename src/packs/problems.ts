/** One mistake in a pack, where it stands (lines and columns count from 1) and what to do about it. */
export interface PackProblem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** "file:line:column: what is wrong". */
export function sentence({ file, line, column, message }: PackProblem): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${place}: ${message}`;
}

/** A pack that cannot be used: carries every mistake at once. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super([...new Set(problems.map(sentence))].join('\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}
