import { EXIT } from './exit-codes.ts';
import { leave } from './leave.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const stop = (): never => leave(EXIT.interrupted);

/** Until there is something to report, an interruption ends the process at once, and its workers with it. */
export function stopWhenInterrupted(): void {
  for (const signal of SIGNALS) process.on(signal, stop);
}

/**
 * A signal that is aborted at the first Ctrl-C (or when asked to end), so that what is finished can be
 * reported; the second ends the process at once.
 */
export function onInterruption(say: (sentence: string) => void): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) stop();
    say('Interrupted: what is finished will be reported. Interrupt again to stop at once.');
    controller.abort();
  };
  // In this order: one that has come and waits to be told would be lost while nobody listens.
  for (const signal of SIGNALS) process.on(signal, interrupt).off(signal, stop);
  return controller.signal;
}
