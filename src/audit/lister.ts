import type { Answer, Child } from './child.ts';
import type { Listing } from './listing.ts';
import type { ListArchive } from './open-archives.ts';

const MIB = 1024 * 1024;

interface ListerOptions {
  /** Asked first. */
  readonly worker: Child;
  /** Starts another where one has died of an archive. */
  readonly start: () => Child;
  readonly maxFileMb: number;
  readonly signal?: AbortSignal;
}

interface Lister {
  readonly list: ListArchive;
  /** Ends the listing and gives the worker that is alive after it. */
  readonly end: () => Child;
}

/** Has archives listed in a worker, since what is in them may be made to harm whoever reads it. */
export function createLister({ worker, start, maxFileMb, signal }: ListerOptions): Lister {
  let child = worker;
  let isOpen = signal?.aborted !== true;
  const interrupt = (): void => {
    isOpen = false;
    child.kill();
  };
  signal?.addEventListener('abort', interrupt, { once: true });
  return {
    list: async (source) => {
      if (!isOpen) return null;
      if (!child.alive()) child = start();
      const answer = await child.ask({ type: 'list', source, maxFileBytes: maxFileMb * MIB });
      return isOpen ? listingOf(answer) : null;
    },
    end: () => {
      isOpen = false;
      signal?.removeEventListener('abort', interrupt);
      return child;
    },
  };
}

/** What comes from a worker has been near untrusted bytes: only the agreed shape gets any further. */
async function listingOf(answer: Answer): Promise<Listing> {
  if (answer.type === 'failed') return { type: 'refused', code: answer.code };
  if (isDocument(answer.answer)) return { type: 'document' };
  const { listingSchema } = await import('./listing.ts');
  const parsed = listingSchema.safeParse(answer.answer);
  return parsed.success ? parsed.data : { type: 'refused', code: 'reader-crashed' };
}

/** Told without the schema, whose library a single draft would have to wait for. */
function isDocument(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'type' in answer && answer.type === 'document';
}
