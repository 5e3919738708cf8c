import { availableParallelism } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultWorkers } from '../../src/cli/workers.ts';

const GIB = 1024 ** 3;

afterEach(() => void vi.restoreAllMocks());

test('there are as many workers as processors where memory is plentiful, fewer where it is not, and one always', () => {
  const memory = vi.spyOn(process, 'availableMemory').mockReturnValue(1000 * GIB);
  expect(defaultWorkers(512)).toBe(availableParallelism());
  memory.mockReturnValue(GIB);
  expect(defaultWorkers(1024)).toBe(1);
  memory.mockReturnValue(0);
  expect(defaultWorkers(512)).toBe(1);
});
