import { EXIT } from './exit-codes.ts';
import { leave } from './leave.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const stop = (): never => leave(EXIT.interrupted);

/** What an interruption does now. */
let listening: (() => void) | undefined;

/** While there is nothing to report, an interruption ends the process at once, and its workers with it. */
export function stopWhenInterrupted(): void {
  listen(stop);
}

/** In this order: a signal that has come and waits to be told would be lost while nobody listens. */
function listen(listener: () => void): void {
  for (const signal of SIGNALS) {
    process.on(signal, listener);
    if (listening !== undefined) process.off(signal, listening);
  }
  listening = listener;
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
  listen(interrupt);
  return controller.signal;
}
