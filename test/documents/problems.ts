import { ReadProblem } from '../../src/model/problem.ts';

/** The code and detail of the problem that reading ends in; fails where it ends in anything else. */
export async function problemIn(
  reading: () => Promise<unknown>,
): Promise<Pick<ReadProblem, 'code' | 'detail'>> {
  try {
    await reading();
  } catch (error) {
    if (error instanceof ReadProblem) return { code: error.code, detail: error.detail };
    throw error;
  }
  throw new Error('the file was read');
}
