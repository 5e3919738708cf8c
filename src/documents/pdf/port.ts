import { noteLeftOut } from './trouble.ts';

/** What the two halves of pdf.js send one another, as far as it matters here. */
interface Message {
  readonly stream?: number;
  readonly chunk?: { readonly fnArray?: readonly number[]; readonly argsArray?: readonly unknown[] };
}

/** How pdf.js marks the message that a page's operators could not be read; its other half keeps that to itself. */
const STREAM_ERROR = 5;

type Listener = (event: { readonly data: Message }) => void;

/** A channel as pdf.js uses one: what is posted comes to every listener. */
export interface Port {
  postMessage(message: Message): void;
  addEventListener(name: 'message', listener: Listener, options?: { readonly signal?: AbortSignal }): void;
  removeEventListener(name: 'message', listener: Listener): void;
}

/**
 * A channel between the halves of pdf.js within one thread. The one that pdf.js makes copies every message
 * (`structuredClone`), up to a third of the cost of reading; nothing here writes to what it was sent, so
 * messages go as they are.
 */
export function directPort(): Port {
  const listeners = new Set<Listener>();
  const delivered = Promise.resolve();
  return {
    postMessage: (message) => {
      if (message.stream === STREAM_ERROR) noteLeftOut();
      const event = { data: kept(message) };
      void delivered.then(() => {
        for (const listener of listeners) listener(event);
      });
    },
    addEventListener: (_, listener, options) => {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
}

/** A chunk of operators is emptied as soon as it is sent: its lists are copied, not what they hold. */
function kept(message: Message): Message {
  const { chunk } = message;
  if (chunk?.fnArray === undefined || chunk.argsArray === undefined) return message;
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
}
