/**
 * Marks that text tools leave and no word processor shows: Markdown's signs (CommonMark 0.31: headings, strong
 * emphasis, code fences, rows under table heads), and the source tags and links of chat programs.
 */
const MARKDOWN =
  /\*\*(?=[^\s*])[^*]{1,300}(?<=[^\s*])\*\*|(?<![\p{L}\p{N}_])__(?=[^\s_])[^_]{1,300}(?<=[^\s_])__(?![\p{L}\p{N}_])|^\s{0,3}(?:#{2,6}\s+\S|#\s+\p{Lu})|^\s{0,3}```|^\s{0,3}\*\s+\*\*|^\s*\|?\s?:?-{3,}:?\s?(?:\|\s?:?-{3,}:?\s?)+\|?\s*$/u;
const SOURCE_TAG =
  /【[^【】]{0,60}】|\d†(?:source|L?\d)|\[\^\d{1,3}\^?\]|\[[^[\]]{0,60}\.(?:pdf|docx?|txt)\b[^[\]]{0,20}\]|\b(?:chatgpt\.com|chat\.openai\.com|copilot\.microsoft\.com)\b|\butm_source=|&(?:nbsp|quot|lt|gt);|\\n\\n|:?contentReference\[|\boaicite\b|(?:\b|cite)turn\d+(?:search|file|view|news)\d+\b|[?&]utm_[a-z]+=|\[(?:\^\d{1,3}|cite(?:_start|_end)?(?::[^\]]{0,40})?)\]|<\/?(?:think|b|strong|em|br|p|h[1-6])\s?\/?>/iu;

/** Which marks of a text tool a line shows; null where it shows none. */
export function machineMark(text: string): 'markdown' | 'source-tag' | null {
  if (SOURCE_TAG.test(text)) {
    return 'source-tag';
  }
  return MARKDOWN.test(text) ? 'markdown' : null;
}
