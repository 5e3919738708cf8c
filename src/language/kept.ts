/** More texts than a plan has lines and sentences; then all is let go, so that memory stays small. */
const MOST = 2048;

/**
 * The same function, with its answers kept by their text: many phrase lists are held against the same lines
 * in turn, and splitting a line costs more than matching it.
 */
export function keptByText<Answer>(answer: (text: string) => Answer, most = MOST): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  // Half of all questions are about the text of the question before: that is told without a look into the table.
  let last: { readonly text: string; readonly answer: Answer } | undefined;
  const answered = (text: string): Answer => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const fresh = answer(text);
    kept.set(text, fresh);
    return fresh;
  };
  return (text) => {
    if (last?.text !== text) last = { text, answer: answered(text) };
    return last.answer;
  };
}
