import type { Reading, Resources } from '../audit/request.ts';
import type { Stage } from '../model/stage.ts';
import { dayInEngland, parseDay } from './dates.ts';
import { defaultWorkers } from './workers.ts';

interface ReadingFlags {
  readonly 'as-of'?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly identifiable: boolean;
  readonly 'no-quotes': boolean;
}

/**
 * How flags want documents read and shown; reviews are measured against the day of `now` where they name none.
 *
 * @throws UsageError for what is no date
 */
export function readingOptions(flags: ReadingFlags, now: Date): Reading {
  const { 'as-of': day, stage, identifiable } = flags;
  return {
    asOf: day === undefined ? dayInEngland(now) : parseDay(day),
    ...(stage !== undefined && { stage }),
    identifiable,
    quotes: !flags['no-quotes'],
  };
}

interface ResourceFlags {
  readonly workers?: number | undefined;
  readonly timeout: number;
  readonly 'max-memory': number;
  readonly 'max-file-size': number;
}

/** What flags let documents use up. */
export function resourceOptions(flags: ResourceFlags): Resources {
  const maxMemoryMb = flags['max-memory'];
  return {
    workers: flags.workers ?? defaultWorkers(maxMemoryMb),
    timeoutSeconds: flags.timeout,
    maxMemoryMb,
    maxFileMb: flags['max-file-size'],
  };
}
