import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOOL } from '../../model/tool.ts';

const BATCH_BYTES = 1 << 16;

/** Files that nobody else can open and that are gone when the process is. */
export interface PrivateFolder {
  /** The name of a file that is not there yet. */
  readonly nameOf: (number: number) => string;
  /** Takes a written file over; it can be read, as text, as often as wanted until the folder is closed. */
  readonly take: (name: string) => () => Iterable<string>;
  readonly close: () => void;
}

/** A new folder among the temporary files, for its owner alone. */
export function openPrivateFolder(): PrivateFolder {
  const folder = mkdtempSync(join(tmpdir(), `${TOOL}-`));
  const files: number[] = [];
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  // However the process ends, as long as it can do anything at all.
  process.on('exit', remove);
  return {
    nameOf: (number) => join(folder, String(number)),
    take: (name) => {
      const file = openSync(name, 'r');
      files.push(file);
      withoutName(name);
      return () => textOf(file);
    },
    close: () => {
      for (const file of files) closeSync(file);
      remove();
      process.off('exit', remove);
    },
  };
}

/** Without a name, no end of the process, however sudden, leaves it behind. */
function withoutName(name: string): void {
  try {
    rmSync(name);
  } catch {
    // Some Windows keep the name until the file is closed: it goes with its folder.
  }
}

function* textOf(file: number): Generator<string> {
  const decoder = new TextDecoder();
  const bytes = Buffer.alloc(BATCH_BYTES);
  let position = 0;
  for (;;) {
    const length = readSync(file, bytes, { position });
    if (length === 0) break;
    position += length;
    yield decoder.decode(bytes.subarray(0, length), { stream: true });
  }
}
