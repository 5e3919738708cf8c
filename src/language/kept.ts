/** A plan has fewer lines and sentences than two generations hold together; memory stays small. */
const MOST = 1024;

/**
 * The same function, with its answers kept by their text: many phrase lists are held against the same lines
 * in turn, and splitting a line costs more than matching it. Texts are let go by generations: what was asked for
 * since the last time, as the words of a form are in plan after plan, stays.
 */
export function keptByText<Answer>(answer: (text: string) => Answer, most = MOST): (text: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  // Half of all questions are about the text of the question before: that is told without a look into the tables.
  let last: { readonly text: string; readonly answer: Answer } | undefined;
  const makeRoom = (): void => {
    if (young.size < most) return;
    old = young;
    young = new Map();
  };
  const answered = (text: string): Answer => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const found = old.get(text) ?? answer(text);
    makeRoom();
    young.set(text, found);
    return found;
  };
  return (text) => {
    if (last?.text !== text) last = { text, answer: answered(text) };
    return last.answer;
  };
}
