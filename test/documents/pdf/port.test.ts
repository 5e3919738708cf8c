import { describe, expect, it } from 'vitest';
import { directPort } from '../../../src/documents/pdf/port.ts';

type Posted = Parameters<ReturnType<typeof directPort>['postMessage']>[0];

function listening(signal?: AbortSignal) {
  const port = directPort();
  const received: Posted[] = [];
  const listener = ({ data }: { readonly data: Posted }): void => void received.push(data);
  port.addEventListener('message', listener, signal === undefined ? {} : { signal });
  return { port, received, listener };
}

const delivery = (): Promise<void> => Promise.resolve();

describe('the channel between the halves of pdf.js', () => {
  it('delivers messages later, in order and as they are', async () => {
    const { port, received } = listening();
    const messages: readonly Posted[] = [{ chunk: {} }, {}];
    for (const message of messages) port.postMessage(message);
    expect(received).toEqual([]);
    await delivery();
    expect(received).toHaveLength(2);
    expect(received.every((message, index) => message === messages[index])).toBe(true);
  });

  it('keeps a chunk of operators that its sender empties', async () => {
    const { port, received } = listening();
    const [fnArray, argsArray] = [
      [44, 10],
      [['text'], null],
    ];
    port.postMessage({ chunk: { fnArray, argsArray } });
    fnArray.length = 0;
    argsArray.length = 0;
    await delivery();
    expect(received).toEqual([{ chunk: { fnArray: [44, 10], argsArray: [['text'], null] } }]);
  });

  it('leaves out listeners that were removed or whose signal was aborted', async () => {
    const abort = new AbortController();
    const aborted = listening(abort.signal);
    const removed = listening();
    abort.abort();
    removed.port.removeEventListener('message', removed.listener);
    for (const { port } of [aborted, removed]) port.postMessage({});
    await delivery();
    expect([...aborted.received, ...removed.received]).toEqual([]);
  });
});
