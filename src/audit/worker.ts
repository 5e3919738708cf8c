import * as module from 'node:module';
import { serve } from './serve.ts';

// Loaded at once and not when the first document comes, so that it goes on beside the parent's own start.
const examine = import('./examine.ts');

let hasWork = false;
const known = import('./warm-up.ts').then(({ warmUp }) => warmUp(() => hasWork));

serve({
  prepare: async (job) => {
    hasWork = true;
    const { prepare } = await examine;
    // The parent kills an idle worker, so nothing would be kept of what has just been compiled.
    module.flushCompileCache?.();
    return prepare(job, await known);
  },
  list: async (source, maxFileBytes) => {
    const { listArchive } = await import('./list-archive.ts');
    return listArchive(source, maxFileBytes);
  },
  view: async (source, writing) => {
    const { writeView } = await import('./reading-views/write-view.ts');
    return writeView(source, writing);
  },
});
