/** What separates the options of a menu. */
const BETWEEN = /\s*[/|]\s*/u;

const MAX_OPTIONS = 4;
const MAX_LENGTH = 60;

/** The part of a line that answers its label: what stands behind the last colon or question mark. */
function answerIn(text: string): string {
  return text
    .slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('?')) + 1)
    .replace(/^[\s([]+|[\s)\].*]+$/gu, '');
}

/** The options of a line that offers some and says nothing else behind its label ("Interpreter needed: Yes/No"). */
export function menuIn(text: string): readonly string[] {
  const answer = answerIn(text);
  const options = answer.length > MAX_LENGTH ? [] : answer.split(BETWEEN);
  const isMenu = options.length > 1 && options.length <= MAX_OPTIONS && !options.includes('');
  return isMenu ? options : [];
}
