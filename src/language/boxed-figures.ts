const BRACKETED = /(?:\[\s*[\dA-Za-z]{1,5}\s*\]\s*){3,}/gu;
const RULED = /(?:\|\s*[\dA-Za-z]\s*){4,}\|?/gu;
const SPACED = /(?<!\S)(?:\d\s?[/.-]?\s?){5,}\d(?!\S)/gu;
const NAMED = /\bday\W*(\d{1,2})\W*month\W*(\d{1,2}|\p{L}{3,9})\W*year\W*(\d{4}|\d{2})(?!\d)/giu;

/** Whether figures stand one by one. */
const isSingle = (text: string): boolean => /^\d(?:\s+\d|\s*[/.-]\s*\d)+$/u.test(text);

/**
 * A text with the figures that a form gives a box each put together: "[0][3] [0][5] [2][0][1][2]" and
 * "0 3 / 0 5 / 2 0 1 2" give "03 05 2012" and "03/05/2012", "Day 3 Month 5 Year 2012" gives "3/5/2012".
 */
export function withoutBoxes(text: string): string {
  if (!/\d/u.test(text)) {
    return text;
  }
  return text
    .replace(
      BRACKETED,
      (boxes) =>
        `${boxes.replace(/\]\s*\[/gu, (joint) => (/\s/u.test(joint) ? ' ' : '')).replace(/[[\]]/gu, '')} `,
    )
    .replace(RULED, (boxes) => ` ${boxes.replace(/[|\s]/gu, '')} `)
    .replace(SPACED, (figures) => (isSingle(figures.trim()) ? figures.replace(/\s/gu, '') : figures))
    .replace(NAMED, '$1/$2/$3')
    .trim();
}
