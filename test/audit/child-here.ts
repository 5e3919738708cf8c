import type { Answer, Child } from '../../src/audit/child.ts';
import type { FromWorker, ToWorker } from '../../src/audit/protocol.ts';
import { answering, type Work } from '../../src/audit/serve.ts';

/**
 * Does what a worker process does, in this process: to start one takes longer than most audits. Nobody can end it when
 * it takes too long or too much.
 */
export function childHere(work: Work): Child {
  const answerTo = answering(work);
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
