import type { Line } from './lines.ts';

const PICKED = ['bold', 'underlined', 'struck'] as const;

/** Whether some of a line's words are set apart from the others, as a writer picks an option. */
export function picksOne({ runs }: Line): boolean {
  const filled = runs.filter(({ text }) => text.trim() !== '');
  return PICKED.some((mark) => {
    const marked = filled.filter(({ marks }) => marks.includes(mark));
    return marked.length > 0 && marked.length < filled.length;
  });
}
