/** "E3", "Outcome 1". */
const REFERENCE = /^(?:(?:outcomes?|needs?|targets?) ?[A-K]?|[A-K]) ?\d{1,2}$/iu;
const MAX_REFERENCES = 60;

/** Whether a line only says which needs or outcomes the words beside it are for. */
export function refersOnly(text: string): boolean {
  if (text.length > MAX_REFERENCES) return false;
  const parts = text.split(/[\s()]*(?:[,.;&+/]|\band\b)[\s()]*|[()]/u).filter((part) => part.trim() !== '');
  const [first = '', ...others] = parts;
  const isNumber = (part: string): boolean => /^[A-K]? ?\d{1,2}$/u.test(part) || REFERENCE.test(part);
  return REFERENCE.test(first) && others.every(isNumber);
}
