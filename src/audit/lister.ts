import type { Answer, Child } from './child.ts';
import type { Input } from './inputs.ts';
import { type Listing, listingSchema } from './listing.ts';
import { type ListArchive, openArchives } from './open-archives.ts';

const MIB = 1024 * 1024;

export interface ListerOptions {
  /** Asked first. */
  readonly worker: Child;
  /** Starts another where one has died of an archive. */
  readonly start: () => Child;
  readonly maxFileMb: number;
  readonly signal?: AbortSignal;
}

export interface Opened {
  readonly inputs: readonly Input[];
  /** The worker that is alive after it; on an error there is none. */
  readonly worker: Child;
}

/**
 * Opens archives, which a worker lists, since what is in them may be made to harm whoever reads it.
 *
 * @throws UsageError as openArchives does
 */
export async function openByWorker(
  found: readonly Input[],
  archives: ReadonlySet<Input>,
  options: ListerOptions,
): Promise<Opened> {
  const lister = createLister(options);
  try {
    const inputs = await openArchives(found, { archives, list: lister.list });
    return { inputs, worker: lister.end() };
  } catch (error) {
    lister.end().kill();
    throw error;
  }
}

interface Lister {
  readonly list: ListArchive;
  /** Ends the listing and gives the worker that is alive after it. */
  readonly end: () => Child;
}

function createLister({ worker, start, maxFileMb, signal }: ListerOptions): Lister {
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
function listingOf(answer: Answer): Listing {
  if (answer.type === 'failed') return { type: 'refused', code: answer.code };
  const parsed = listingSchema.safeParse(answer.answer);
  return parsed.success ? parsed.data : { type: 'refused', code: 'reader-crashed' };
}
