type Stream = NodeJS.WriteStream;

const BATCH_CHARACTERS = 1 << 16;

/**
 * Writes all of it, however slowly the reader takes it. A reader that has gone (`| head`) ends the writing
 * quietly: it has what it wanted.
 */
export async function writeAll(stream: Stream, chunks: Iterable<string>): Promise<void> {
  for (const batch of batches(chunks)) {
    if (!(await written(stream, batch))) return;
  }
}

/** The same text in larger pieces: a write a word would cost more than the words. */
function* batches(chunks: Iterable<string>): Generator<string> {
  let batch = '';
  for (const chunk of chunks) {
    batch += chunk;
    if (batch.length >= BATCH_CHARACTERS) {
      yield batch;
      batch = '';
    }
  }
  if (batch !== '') yield batch;
}

/** Waits until everything written so far is with the reader: leaving earlier cuts pipes off at 64 KiB. */
export async function drain(): Promise<void> {
  await Promise.all([written(process.stdout, ''), written(process.stderr, '')]);
}

/** One line for the person at the terminal, apart from the result. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Whether the reader was still there to take it. */
function written(stream: Stream, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    stream.write(text, (error) => resolve(error === null || error === undefined));
  });
}
