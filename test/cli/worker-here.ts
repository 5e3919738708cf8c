import { vi } from 'vitest';
import type { Child } from '../../src/audit/child.ts';
import { prepare } from '../../src/audit/examine.ts';
import { listArchive } from '../../src/audit/list-archive.ts';
import { writeView } from '../../src/audit/reading-views/write-view.ts';
import { builtPack } from '../../src/packs/compiled.ts';
import { childHere } from '../audit/child-here.ts';

// Commands that run in this process (`here.ts`) have their worker in it too.
vi.mock('../../src/audit/first-worker.ts', async (load) => ({
  ...(await load<typeof import('../../src/audit/first-worker.ts')>()),
  firstWorker: workerHere,
}));

const known = builtPack();

function workerHere(): Child {
  return childHere({
    prepare: async (job) => prepare(job, await known),
    list: listArchive,
    view: writeView,
  });
}
