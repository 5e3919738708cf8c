import { z } from 'zod';

/** What a build read in a document, in the figures that are compared. */
export interface Extract {
  /** Characters of all lines, those of the sections and the others. */
  readonly length: number;
  /** "A content", "C blank": sections with their states, in order. */
  readonly sections: readonly string[];
  /** The code of the problem; null where there is none. */
  readonly problem: string | null;
}

/** What `parse --json` gives, as far as builds of different days have it in common. */
const parsedSchema = z.object({
  problem: z.object({ code: z.string() }).nullable(),
  understanding: z.unknown(),
});

const sectionSchema = z.object({ section: z.string(), state: z.string() });

/** Everything below a value, itself included. */
function* below(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* below(inner);
}

const textSchema = z.object({ text: z.string(), location: z.unknown() });

/** The figures of what `parse --json` printed. */
export function extractOf(json: string): Extract {
  const { problem, understanding } = parsedSchema.parse(JSON.parse(json));
  const parts = [...below(understanding)];
  const sections = parts.flatMap((part) => {
    const { data } = sectionSchema.safeParse(part);
    return data === undefined ? [] : [`${data.section} ${data.state}`];
  });
  const texts = parts.map((part) => textSchema.safeParse(part).data?.text.length ?? 0);
  return {
    length: texts.reduce((sum, length) => sum + length, 0),
    sections,
    problem: problem?.code ?? null,
  };
}

/** What differs between two readings of a document, a line each. */
export function differences(old: Extract, now: Extract): readonly string[] {
  const lines: string[] = [];
  if (old.problem !== now.problem)
    lines.push(`problem: ${old.problem ?? 'none'}, now ${now.problem ?? 'none'}`);
  if (old.length !== now.length) lines.push(`text: ${old.length} characters, now ${now.length}`);
  const gone = old.sections.filter((section) => !now.sections.includes(section));
  const come = now.sections.filter((section) => !old.sections.includes(section));
  if (gone.length + come.length > 0)
    lines.push(`sections: ${gone.join(', ') || 'none'}, now ${come.join(', ') || 'none'}`);
  return lines;
}
