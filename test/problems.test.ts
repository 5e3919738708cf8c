import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CAUTIONS } from '../src/model/caution.ts';
import { PROBLEMS, type ProblemCode } from '../src/model/problem.ts';
import type { Verdict } from './hostile/case.ts';
import { CASES } from './hostile/cases/all.ts';
import { ARCHIVES } from './hostile/cases/archives.ts';
import { PDF_HANGS } from './hostile/cases/pdf-floods.ts';

const SECURITY = fileURLToPath(new URL('../SECURITY.md', import.meta.url));
const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const OF_FILES: readonly ProblemCode[] = CAUTIONS;

/** The list for users, made from the code. */
function section(): string {
  const row = (code: ProblemCode): string =>
    `| \`${code}\` | ${PROBLEMS[code].message} | ${PROBLEMS[code].hint} |`;
  const rows = CODES.filter((code) => !OF_FILES.includes(code)).map(row);
  return `## Why a document was not read, or not in full

Every document has a result. Where it could not be read, \`problem\` in the result, and every report, says why and what to do:
one of the codes below, with a sentence more where the file tells more (which cap it passes, which program it is of, which
pages are pictures). None of these sentences holds words of the document.

\`partly-read\` goes with a document that was audited all the same: rules that would have to look into the part that could
not be read are *not assessed*, and the command ends with exit code 3. \`not-a-plan\` and \`no-documents\` are no failures: what
lies among plans and is none is skipped.

| code | what it says | what to do |
|---|---|---|
${rows.join('\n')}

### What is said of a file that was read

Some things are to be known of a file though all of it was read. They stand in \`cautions\` of its result, which is left out where
there is nothing to say, and in every report; they change no finding, no rating and no exit code. A sentence more says what was
found: macros, scripts, actions that start programs; a template, pictures, addresses; hidden text, text in the colour of the paper.
Text that nobody sees is no text of the plan. That a final plan still holds some is a finding of its own, of the rule \`unresolved-revisions\`.

| code | what it says | what to do |
|---|---|---|
${OF_FILES.map(row).join('\n')}
`;
}

/** Codes that no file has by itself, and the test that shows them. */
const SHOWN_ELSEWHERE: readonly ProblemCode[] = ['changed-while-reading', 'reader-crashed'];

const verdicts: readonly Verdict[] = [
  ...[...CASES, ...ARCHIVES, ...PDF_HANGS].map(({ verdict }) => verdict),
  ...ARCHIVES.flatMap(({ inside }) => Object.values(inside ?? {})),
];

function codeOf(verdict: Verdict): ProblemCode | null {
  if (verdict.type === 'read') return null;
  return verdict.type === 'partly' ? 'partly-read' : verdict.problem;
}

describe('problems of documents', () => {
  it('are listed for users as the code has them', () => {
    expect(readFileSync(SECURITY, 'utf8')).toContain(section());
  });

  it.each(CODES)('%s is said in plain sentences, with something to do', (code) => {
    const { message, hint } = PROBLEMS[code];
    for (const sentence of [message, hint]) {
      expect(sentence).toMatch(/^[A-Z].*[.]$/);
      expect(sentence).not.toMatch(/\b(?:parser|exception|buffer|byte array|XML|EOF|null|thread)\b/i);
    }
    expect(message).not.toBe(hint);
  });

  it('each come from a file that a test keeps', () => {
    const told = verdicts.flatMap((one) => Object.keys('told' in one ? (one.told ?? {}) : {}));
    const shown = new Set<string | null>([...verdicts.map(codeOf), ...told, ...SHOWN_ELSEWHERE]);
    expect(CODES.filter((code) => !shown.has(code))).toEqual([]);
  });
});
