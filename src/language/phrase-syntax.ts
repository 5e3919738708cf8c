import { plainPunctuation } from './normalise.ts';

/** One step of a phrase: a word, the beginning of a word ("employ~"), or a gap of a few words ("*"). */
export type PhraseStep =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'gap' };

const MAX_VARIANTS = 512;

const GROUP = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/;

/** Every reading of a phrase with its choices "(a|b)" and optional parts "[a]" written out. */
function variantsOf(phrase: string): string[] {
  const done: string[] = [];
  const open = [phrase];
  while (open.length > 0) {
    const next = open.pop() ?? '';
    const group = GROUP.exec(next);
    if (group === null) {
      done.push(next);
    } else {
      const choices = group[1] === undefined ? ['', ...(group[2] ?? '').split('|')] : group[1].split('|');
      for (const choice of choices) {
        open.push(next.slice(0, group.index) + choice + next.slice(group.index + group[0].length));
      }
    }
    if (done.length + open.length > MAX_VARIANTS) {
      throw new RangeError(
        `The phrase "${phrase}" has more than ${MAX_VARIANTS} readings: write it as several.`,
      );
    }
  }
  return done;
}

const STEP = /\*|[\p{L}\p{N}]+(?:'[\p{L}]+)*~?|&/gu;

function stepsOf(variant: string): PhraseStep[] {
  const steps: PhraseStep[] = [];
  for (const [text] of plainPunctuation(variant.normalize('NFKC')).toLowerCase().matchAll(STEP)) {
    if (text === '*') {
      steps.push({ kind: 'gap' });
    } else if (text.endsWith('~')) {
      steps.push({ kind: 'prefix', text: text.slice(0, -1) });
    } else {
      steps.push({ kind: 'word', text: text === '&' ? 'and' : text });
    }
  }
  return steps;
}

/**
 * The readings of a phrase as packs write it: plain words; "(a|b)" a choice; "[a]" an optional part;
 * "employ~" any word that begins so; "*" a gap of up to six words. Throws RangeError on a phrase with too
 * many readings or without a word.
 */
export function readPhrase(phrase: string): PhraseStep[][] {
  const readings = variantsOf(phrase)
    .map(stepsOf)
    .filter((steps) => steps.some((step) => step.kind !== 'gap'));
  if (readings.length === 0) {
    throw new RangeError(`The phrase "${phrase}" holds no word.`);
  }
  return readings;
}
