import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PLANS, run } from './run.ts';

const PLAN = join(PLANS, 'dfe-tables', 'clean-final.docx');

/** Has Node run a line before the command: how a fault gets into a program that has none of its own. */
function after(line: string): { environment: Record<string, string> } {
  return { environment: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(line)}` } };
}

test('a fault of ours is exit 4 and one line, without a stack and without the words of the error', async () => {
  const fault = after('Intl.DateTimeFormat = () => { throw new TypeError("Robin Ashdown") }');
  const { stdout, stderr, exitCode } = await run(['check', PLAN], fault);
  expect(stderr).toBe(
    'Error: Something went wrong inside ehc-audit (TypeError). Please report it without sending any plan.\n',
  );
  expect(stdout).toBe('');
  expect(exitCode).toBe(4);
});

test('so is one that no promise carries', async () => {
  const fault = after('setTimeout(() => { throw new RangeError("Robin Ashdown") }, 150)');
  const { stderr, exitCode } = await run(['rules', 'list'], fault);
  expect(stderr).toContain('inside ehc-audit (RangeError)');
  expect(stderr).not.toContain('Ashdown');
  expect(exitCode).toBe(4);
});

test('an old Node is told what to do', async () => {
  const old = after("Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })");
  const { stdout, stderr, exitCode } = await run(['check', PLAN], old);
  expect(stderr).toMatch(
    /^ehc-audit needs Node 22\.13 or newer, and this is Node 20\.20\.2\..*npx ehc-audit/,
  );
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});
