import type { Furniture, Revisions, Unread } from '../../src/model/document.ts';
import type { ProvisionSection } from '../../src/model/plan.ts';
import type { FoundBy, SectionLetter } from '../../src/model/section.ts';
import { outlineOf } from '../documents/pdf/outline.ts';
import type { Read } from './read-trap.ts';
import type { Shown } from './trap.ts';

/** What a fixture must show beyond its plan, in words that traps share. */

/** How sections were recognised. */
export const foundBy = (expected: Readonly<Partial<Record<SectionLetter, FoundBy>>>): Shown => ({
  what: 'how sections are found',
  of: ({ plan }) =>
    Object.fromEntries(
      Object.keys(expected).map((letter) => [letter, plan.sections[letter as SectionLetter].foundBy]),
    ),
  is: expected,
});

/** Words that stand outside the body. */
export const furniture = (kind: Furniture['kind'], words: string): Shown => ({
  what: `"${words}" in the ${kind}`,
  of: ({ document }) => document.furniture.some((one) => one.kind === kind && one.text.includes(words)),
  is: true,
});

/** Traces of editing. */
export const revisions = (expected: Partial<Revisions>): Shown => ({
  what: 'traces of editing',
  of: ({ document }) =>
    Object.fromEntries(
      Object.keys(expected).map((name) => [name, document.revisions[name as keyof Revisions]]),
    ),
  is: expected,
});

/** Lines of the document as it was read. */
export const text = (...lines: readonly string[]): Shown => ({
  what: 'lines of the document',
  of: ({ document }) => lines.filter((line) => outlineOf(document).includes(line)),
  is: [...lines],
});

/** Items of provision row by row: what, who, how often; null where no column says so. */
export const provision = (
  section: ProvisionSection,
  items: readonly (readonly [what: string, who: string | null, frequency: string | null])[],
): Shown => ({
  what: `provision of ${section}`,
  of: ({ plan }) =>
    plan.provision
      .filter((item) => item.section === section)
      .map(({ what, who, frequency }, index) => {
        const [, by, often] = items[index] ?? [];
        return [what, by === null ? null : who, often === null ? null : frequency];
      }),
  is: items.map((item) => [...item]),
});

/** What could not be turned into text. */
export const unread = (...kinds: readonly Unread['what'][]): Shown => ({
  what: 'what is unread',
  of: ({ document }: Read) => document.unread.map(({ what }) => what),
  is: [...kinds],
});

/** The only note of the document. */
export const footnote = (words: string): Shown => ({
  what: 'the note is kept as a note',
  of: ({ document }) => document.notes.map((note) => note.text),
  is: [words],
});
