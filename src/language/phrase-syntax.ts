import { plainPunctuation } from './normalise.ts';

/**
 * One part of a phrase: a word, the beginning of a word ("employ~"), a gap of a few words ("*"), or a
 * choice between sequences of parts; an empty sequence among them makes the choice optional.
 */
export type PhrasePart =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'choice'; readonly of: readonly (readonly PhrasePart[])[] };

const TOKEN = /[()[\]|*]|[\p{L}\p{N}]+(?:'[\p{L}]+)*~?|&/gu;

function wordPart(token: string): PhrasePart {
  if (token === '*') {
    return { kind: 'gap' };
  }
  if (token.endsWith('~')) {
    return { kind: 'prefix', text: token.slice(0, -1) };
  }
  return { kind: 'word', text: token === '&' ? 'and' : token };
}

/** Reads choices up to the closing bracket (or the end, where none is expected), taking tokens as it goes. */
function readChoices(tokens: string[], close: string | null): PhrasePart[][] {
  const choices: PhrasePart[][] = [[]];
  for (let token = tokens.shift(); token !== close; token = tokens.shift()) {
    if (token === undefined || token === ')' || token === ']' || (token === '|' && close === null)) {
      throw new RangeError('a bracket without its pair');
    }
    if (token === '|') {
      choices.push([]);
    } else if (token === '(') {
      choices.at(-1)?.push({ kind: 'choice', of: readChoices(tokens, ')') });
    } else if (token === '[') {
      choices.at(-1)?.push({ kind: 'choice', of: [[], ...readChoices(tokens, ']')] });
    } else {
      choices.at(-1)?.push(wordPart(token));
    }
    if (close === null && tokens.length === 0) {
      return choices;
    }
  }
  return choices;
}

/** Whether a part cannot match without a word of its own. */
function holdsWord(part: PhrasePart): boolean {
  if (part.kind === 'choice') {
    return part.of.every((sequence) => sequence.some(holdsWord));
  }
  return part.kind !== 'gap';
}

/**
 * The parts of a phrase as packs write it: plain words; "(a|b)" a choice; "[a]" or "[a|b]" an optional part;
 * "employ~" any word that begins so; "*" a gap of up to six words.
 * Throws RangeError on a phrase that could match without a word of its own, and on unpaired brackets.
 */
export function readPhrase(phrase: string): readonly PhrasePart[] {
  const tokens = plainPunctuation(phrase.normalize('NFKC')).toLowerCase().match(TOKEN) ?? [];
  let parts: readonly PhrasePart[] = [];
  try {
    parts = tokens.length === 0 ? [] : (readChoices([...tokens], null)[0] ?? []);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'an unknown reason';
    throw new RangeError(`The phrase "${phrase}" cannot be read: ${reason}.`, { cause: error });
  }
  if (!parts.some(holdsWord)) {
    throw new RangeError(`The phrase "${phrase}" holds no word that must be there.`);
  }
  return parts;
}

const GROUP = /\{([\p{L}-]+)\}/gu;

/**
 * Phrases with each "{name}" replaced by the choice of that group's phrases. Throws RangeError on a group
 * that is not there.
 */
export function withGroups(
  phrases: readonly string[],
  groups: Readonly<Record<string, readonly string[]>>,
): string[] {
  return phrases.map((phrase) =>
    phrase.replace(GROUP, (_, name: string) => {
      const group = groups[name];
      if (group === undefined) {
        throw new RangeError(`The phrase "${phrase}" names the group "${name}", and there is none.`);
      }
      return `(${group.join('|')})`;
    }),
  );
}
