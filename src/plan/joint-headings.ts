import type { SectionLabel } from '../model/section.ts';
import { type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { type LetterPrefix, readFurtherHeading } from './section-letters.ts';
import { afterSeparator, sameSection, wholeTitle } from './titles.ts';

/** "None", "see section F": the words begin as those do that say what stands in a section. */
export function beginsAsState({ states }: Recogniser, text: string): boolean {
  const { nil, silence, pointer, pending, blank } = states;
  return [nil, silence, pointer, pending, blank].some((set) => set.matchStart(text) !== null);
}

const bareWords = (text: string): string =>
  afterSeparator(text)
    .replace(/[.;,]$/u, '')
    .toLowerCase();

/** "Section C: None. Section G: None": one line may say the same of several sections, that there is nothing to say. */
function withNothing({ states }: Recogniser, prefix: LetterPrefix): LetterPrefix | null {
  const labels = [...prefix.labels];
  const said: string[] = [];
  let { rest } = prefix;
  for (let more = readFurtherHeading(rest); more !== null; more = readFurtherHeading(rest)) {
    said.push(more.title);
    labels.push(more.label);
    rest = more.rest;
  }
  const [first = ''] = said;
  const isSame = [...said, rest].every((text) => bareWords(text) === bareWords(first));
  const isNothing = [states.nil, states.silence].some((set) => set.matchesWhole(bareWords(first)));
  return prefix.named && isSame && isNothing ? { ...prefix, labels, rest: first } : null;
}

/** The letters of a heading with those of further sections in it: "Section E: outcomes   Section F: provision". */
export function withFurther(recogniser: Recogniser, line: Line, prefix: LetterPrefix): LetterPrefix {
  const [label, ...others] = prefix.labels;
  const further = others.length === 0 ? readFurtherHeading(prefix.rest) : null;
  if (further === null || label === undefined || label === further.label) return prefix;
  const isTitle = (text: string, of: SectionLabel): boolean => {
    const title = wholeTitle(recogniser, afterSeparator(text));
    return title !== undefined && sameSection(title, of);
  };
  const nothing = withNothing(recogniser, prefix);
  if (nothing !== null) return nothing;
  const states = [further.title, further.rest].some((text) =>
    beginsAsState(recogniser, afterSeparator(text)),
  );
  const isJoint =
    (prefix.named && further.joined && looksLikeHeading(line) && !states) ||
    (isTitle(further.title, label) && isTitle(further.rest, further.label));
  return isJoint ? { labels: [label, further.label], rest: '', named: true } : prefix;
}
