import { plainPunctuation } from './normalise.ts';

/** One step of a phrase: a word, the beginning of a word ("employ~"), or a gap of a few words ("*"). */
export type PhraseStep =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'gap' };

/** A part of a phrase: the step sequences of which one has to be there; an empty one makes it optional. */
export type PhrasePart = readonly (readonly PhraseStep[])[];

const STEP = /\*|[\p{L}\p{N}]+(?:'[\p{L}]+)*~?|&/gu;

function step(text: string): PhraseStep {
  if (text === '*') {
    return { kind: 'gap' };
  }
  if (text.endsWith('~')) {
    return { kind: 'prefix', text: text.slice(0, -1) };
  }
  return { kind: 'word', text: text === '&' ? 'and' : text };
}

function stepsOf(text: string): PhraseStep[] {
  return [...text.matchAll(STEP)].map(([word]) => step(word));
}

const GROUP = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/g;

function groupPart(required: string | undefined, optional: string | undefined): PhrasePart {
  const choices = (required ?? optional ?? '').split('|').map(stepsOf);
  return required === undefined ? [[], ...choices] : choices;
}

/**
 * The parts of a phrase as packs write it: plain words; "(a|b)" a choice; "[a]" or "[a|b]" an optional part;
 * "employ~" any word that begins so; "*" a gap of up to six words. Groups do not nest.
 * Throws RangeError on a phrase that could match without a word of its own, and on unpaired brackets.
 */
export function readPhrase(phrase: string): PhrasePart[] {
  const text = plainPunctuation(phrase.normalize('NFKC')).toLowerCase();
  const parts: PhrasePart[] = [];
  let at = 0;
  const plain = (end: number): void => {
    parts.push(...stepsOf(text.slice(at, end)).map((one): PhrasePart => [[one]]));
  };
  for (const group of text.matchAll(GROUP)) {
    plain(group.index);
    parts.push(groupPart(group[1], group[2]));
    at = group.index + group[0].length;
  }
  plain(text.length);
  if (/[()[\]]/.test(text.replace(GROUP, ''))) {
    throw new RangeError(
      `The phrase "${phrase}" has a bracket without its pair, or brackets within brackets.`,
    );
  }
  if (!parts.some((part) => part.every((steps) => steps.some(({ kind }) => kind !== 'gap')))) {
    throw new RangeError(`The phrase "${phrase}" holds no word that must be there.`);
  }
  return parts;
}
