import { type Child, type ChildLimits, startChild } from './child.ts';
import { WORKER } from './worker-module.ts';

/** What a document may use up where the user says nothing. */
export const DEFAULT_CHILD_LIMITS: ChildLimits = { timeoutSeconds: 60, maxMemoryMb: 512 };

let waiting: Child | undefined;

/** Starts a worker before anybody knows what for, so that its modules load beside those of the command. */
export function startEarly(): void {
  waiting ??= startChild(WORKER, DEFAULT_CHILD_LIMITS);
}

/** The worker that is waiting, if it has these limits; else a new one. */
export function firstWorker(limits: ChildLimits): Child {
  const child = waiting;
  waiting = undefined;
  const { timeoutSeconds, maxMemoryMb } = DEFAULT_CHILD_LIMITS;
  if (child !== undefined && limits.timeoutSeconds === timeoutSeconds && limits.maxMemoryMb === maxMemoryMb) {
    return child;
  }
  child?.kill();
  return startChild(WORKER, limits);
}

/** Ends a worker that nobody took. */
export function endEarly(): void {
  waiting?.kill();
  waiting = undefined;
}
