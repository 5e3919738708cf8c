import { vi } from 'vitest';
import type { Answer, Child } from '../../src/audit/child.ts';
import { prepare } from '../../src/audit/examine.ts';
import { listArchive } from '../../src/audit/list-archive.ts';
import type { FromWorker, ToWorker } from '../../src/audit/protocol.ts';
import { writeView } from '../../src/audit/reading-views/write-view.ts';
import { answering } from '../../src/audit/serve.ts';
import { builtPack } from '../../src/packs/compiled.ts';

// Commands that run in this process (`here.ts`) have their worker in it too: to start one takes longer than most audits.
vi.mock('../../src/audit/first-worker.ts', async (load) => ({
  ...(await load<typeof import('../../src/audit/first-worker.ts')>()),
  firstWorker: workerHere,
}));

const known = builtPack();

/** Does what a worker process does, but for ending when it takes too long or too much. */
function workerHere(): Child {
  const answerTo = answering({
    prepare: async (job) => prepare(job, await known),
    list: listArchive,
    view: writeView,
  });
  let isAlive = true;
  return {
    give: (job) => void answerTo(sent({ type: 'job', job })),
    ask: async (question) => answered(sent(await answerTo(sent<ToWorker>(question)))),
    alive: () => isAlive,
    kill: () => {
      isAlive = false;
    },
  };
}

/** A message as it arrives in another process. */
function sent<Message>(message: Message): Message {
  return JSON.parse(JSON.stringify(message));
}

/** Its memory is that of all tests, and says nothing. */
function answered(message: FromWorker | undefined): Answer {
  if (message === undefined || message.type === 'ready') throw new Error('A worker lost its place.');
  return message.type === 'answer' ? { ...message, rssBytes: 0 } : message;
}
