import { firstWorker } from '../audit/first-worker.ts';
import type { AuditPorts } from '../audit/ports.ts';
import { onInterruption } from './interruption.ts';
import { loadRules } from './packs.ts';
import { progressLine } from './progress.ts';
import { note } from './streams.ts';

const TICK_MS = 1000;

/** What a person at a terminal is told while an audit runs. */
export interface Telling {
  readonly progress: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

interface Running extends Telling {
  readonly onWorking: () => void;
}

/** What audits for a person at a terminal need: progress, Ctrl-C, workers and rules. `end` takes the progress away. */
export function auditPorts({ progress, quiet, verbose, onWorking }: Running): {
  readonly ports: AuditPorts;
  readonly end: () => void;
} {
  const line = progressLine({ stream: process.stderr, now: () => performance.now() });
  const ticking = setInterval(line.tick, TICK_MS).unref();
  const say = (sentence: string): void => {
    line.end();
    note(sentence);
  };
  return {
    ports: {
      loadRules,
      startWorker: firstWorker,
      signal: onInterruption(say),
      onWorking,
      onProgress: progress ? line.update : () => undefined,
      tell: quiet ? () => undefined : say,
      onTrouble: verbose ? (document, trace) => say(`Document ${document}: ${trace}`) : () => undefined,
    },
    end: () => {
      clearInterval(ticking);
      line.end();
    },
  };
}
