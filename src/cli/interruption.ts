import { EXIT } from './exit-codes.ts';
import { leave } from './leave.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that is aborted at the first Ctrl-C (or when asked to end), so that what is finished can be
 * reported; the second ends the process at once.
 */
export function onInterruption(say: (sentence: string) => void): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) leave(EXIT.interrupted);
    say('Interrupted: what is finished will be reported. Interrupt again to stop at once.');
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  return controller.signal;
}
