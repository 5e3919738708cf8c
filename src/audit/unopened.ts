import { type Problem, problemOf } from '../model/problem.ts';
import type { DocumentResult } from '../model/result.ts';
import type { Input } from './inputs.ts';
import { unaudited } from './unaudited.ts';

type Unopened = Exclude<Input['entry'], 'file'>;

const UNOPENED: Readonly<Record<Unopened, Problem>> = {
  beside: problemOf(
    'unsupported-format',
    'It lies beside the plans and was left alone: name it, if it is a plan.',
  ),
  link: problemOf('not-readable', 'It is a link, and links are not followed: name the file it leads to.'),
  special: problemOf('not-readable', 'It is a device, a pipe or a socket.'),
  closed: problemOf('not-readable', 'It is a folder that you may not open.'),
  missing: problemOf(
    'not-readable',
    'The list names it, and there is no such file, or no document in the folder.',
  ),
};

/** The entry of an input that no worker was asked about; null where one has to be. */
export function unopened({ path, entry, named, refusal }: Input): DocumentResult | null {
  if (entry !== 'file') {
    const outcome = named || entry === 'closed' ? 'unreadable' : 'skipped';
    return unaudited(path, { outcome, problem: UNOPENED[entry] });
  }
  if (refusal === undefined) return null;
  return unaudited(path, { outcome: refusal.outcome, problem: problemOf(refusal.code, refusal.detail) });
}
