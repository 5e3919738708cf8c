import { Zip, ZipDeflate } from 'fflate';

/** The first moment a zip can name: a report is the same bytes whenever it is written. */
const MOMENT = new Date(1980, 0, 1);
const BATCH_CHARACTERS = 1 << 16;

/** A part of the package that is being written; several can be open at once. */
export interface Part {
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/** A zip in the making. Only what is compressed is held, until its turn comes. */
export interface Package {
  readonly begin: (name: string) => Part;
  readonly end: () => void;
  /** What has been finished since the last time. */
  readonly take: () => Uint8Array[];
}

export function beginPackage(): Package {
  let finished: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    finished.push(bytes);
  });
  return {
    begin: (name) => {
      const file = new ZipDeflate(name, { level: 2 });
      file.mtime = MOMENT;
      zip.add(file);
      return partOf(file);
    },
    end: () => zip.end(),
    take: () => {
      const taken = finished;
      finished = [];
      return taken;
    },
  };
}

function partOf(file: ZipDeflate): Part {
  const encoder = new TextEncoder();
  let waiting = '';
  const push = (isLast: boolean): void => {
    file.push(encoder.encode(waiting), isLast);
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= BATCH_CHARACTERS) push(false);
    },
    end: () => push(true),
  };
}
