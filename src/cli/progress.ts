import type { Progress } from '../audit/ports.ts';
import { figure, plural } from '../reports/words.ts';

const TERMINAL_EVERY_MS = 100;
const LOG_EVERY_MS = 5000;
const ERASE_LINE = '\r\u001b[K';
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** What is in hand for less is no news. */
const SLOW_MS = 2 * SECOND_MS;

interface ProgressOptions {
  readonly stream: {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly write: (text: string) => unknown;
  };
  /** Milliseconds on the clock of `performance`. */
  readonly now: () => number;
}

export interface ProgressLine {
  readonly update: (progress: Progress) => void;
  /** Says again how things stand, where nothing has been finished for some time. */
  readonly tick: () => void;
  /** Takes the line away, so that what follows starts on a clean one. */
  readonly end: () => void;
}

/**
 * Says on standard error how far the audit is: one line that is written over on a terminal, elsewhere a plain line
 * every few seconds. No names of files: they may hold a child's.
 */
export function progressLine({ stream, now }: ProgressOptions): ProgressLine {
  const terminal = stream.isTTY === true;
  const every = terminal ? TERMINAL_EVERY_MS : LOG_EVERY_MS;
  const began = now();
  let last = began;
  let latest: Progress | null = null;
  let shown = false;
  const tick = (): void => {
    const time = now();
    if (latest === null || time - last < every) return;
    last = time;
    shown = true;
    const line = progressWords(latest, { began, time });
    // A line that wraps could not be taken away.
    const room = stream.columns === undefined ? line.length : stream.columns - 1;
    stream.write(terminal ? `${ERASE_LINE}${line.slice(0, room)}` : `${line}\n`);
  };
  return {
    update: (progress) => {
      latest = progress;
      tick();
    },
    tick,
    end: () => {
      if (shown && terminal) stream.write(ERASE_LINE);
      shown = false;
      latest = null;
    },
  };
}

interface Times {
  readonly began: number;
  readonly time: number;
}

/** "Audited 63 of 120 documents, 8.2 a second, about 7 s left; 214 findings; longest in hand: document 71, 4 s". */
function progressWords(
  { finished, total, resumed, findings, slowest }: Progress,
  { began, time }: Times,
): string {
  const done = finished - resumed;
  const left = done === 0 ? null : ((time - began) / done) * (total - finished);
  const rate = (SECOND_MS * done) / Math.max(1, time - began);
  const parts = [
    [
      `Audited ${figure(finished)} of ${plural(total, 'document')}`,
      `${rate.toFixed(1)} a second`,
      ...(left === null || left === 0 ? [] : [`about ${duration(left)} left`]),
    ].join(', '),
    plural(findings, 'finding'),
  ];
  const slow = slowest === null ? 0 : time - slowest.since;
  if (slowest !== null && slow >= SLOW_MS)
    parts.push(`longest in hand: document ${slowest.document}, ${duration(slow)}`);
  return parts.join('; ');
}

function duration(ms: number): string {
  if (ms < MINUTE_MS) return `${Math.ceil(ms / SECOND_MS)} s`;
  const minutes = Math.ceil(ms / MINUTE_MS);
  if (ms < HOUR_MS) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
