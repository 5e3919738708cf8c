import type { Progress } from '../audit/ports.ts';

const TERMINAL_EVERY_MS = 100;
const LOG_EVERY_MS = 5000;
const ERASE_LINE = '\r\u001b[K';

interface ProgressOptions {
  readonly stream: { readonly isTTY?: boolean; readonly write: (text: string) => unknown };
  /** Milliseconds from any beginning, never going back. */
  readonly now: () => number;
}

export interface ProgressLine {
  readonly update: (progress: Progress) => void;
  /** Takes the line away, so that what follows starts on a clean one. */
  readonly end: () => void;
}

/**
 * Counts documents on standard error: one line that is written over on a terminal, elsewhere a plain line
 * every few seconds. No names of files: they may hold a child's.
 */
export function progressLine({ stream, now }: ProgressOptions): ProgressLine {
  const terminal = stream.isTTY === true;
  const every = terminal ? TERMINAL_EVERY_MS : LOG_EVERY_MS;
  let last = now();
  let shown = false;
  return {
    update: ({ finished, total }) => {
      if (now() - last < every) return;
      last = now();
      shown = true;
      const line = `Audited ${finished} of ${total} documents`;
      stream.write(terminal ? `${ERASE_LINE}${line}` : `${line}\n`);
    },
    end: () => {
      if (shown && terminal) stream.write(ERASE_LINE);
      shown = false;
    },
  };
}
