import type { PhraseSet } from '../language/phrases.ts';
import type { Plan } from '../model/plan.ts';
import type { Span } from './identity-patterns.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|rev|cllr)\.?$/i;

function escaped(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}

/** The words of a name that identify by themselves: forenames and surnames, without titles and initials. */
function nameWords(name: string): string[] {
  return name.split(/[\s,]+/).filter((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !TITLES.test(word));
}

/** A word that is also ordinary English is only a name where it has its capital. */
function wordPattern(word: string): string {
  if (!isOrdinaryWord(word)) {
    return escaped(word);
  }
  return `(?-i:${escaped(word)}|${escaped(word.toUpperCase())})`;
}

function initialsOf(name: string): string | null {
  const words = nameWords(name);
  return words.length < 2 ? null : words.map((word) => word.charAt(0)).join('');
}

function initialsPattern(initials: string, terms: PhraseSet): string {
  const dotted = [...initials].map((letter) => `${letter}\\.`).join(' ?');
  const isTerm = terms.matchesWhole(initials) || isOrdinaryWord(initials);
  return `(?-i:${isTerm ? dotted : `${dotted}|${initials}`})`;
}

function alternatives(names: readonly string[], terms: PhraseSet): RegExp | null {
  const whole = names.filter((name) => nameWords(name).length > 0).map(escaped);
  const words = names.flatMap(nameWords).map(wordPattern);
  const initials = names.flatMap((name) => initialsOf(name) ?? []).map((one) => initialsPattern(one, terms));
  const patterns = [...new Set([...whole, ...words, ...initials])].toSorted((a, b) => b.length - a.length);
  if (patterns.length === 0) {
    return null;
  }
  const one = `(?:${patterns.join('|')})`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${one}(?:[\\s-]+${one})*(?![\\p{L}\\p{N}])`, 'giu');
}

function find(text: string, pattern: RegExp | null, replacement: (start: number) => string): Span[] {
  return pattern === null
    ? []
    : [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        replacement: replacement(match.index),
      }));
}

/** Finds the names the plan model knows, in all their forms: the child first, then everybody else. */
export function knownNames(plan: Plan, terms: PhraseSet): (text: string) => Span[] {
  const { texts } = plan.facts;
  const printed = [...(texts.name ?? []), ...(texts.preferredName ?? [])].map(({ value }) => value);
  const ofChild = plan.people.filter(({ relation }) => relation === 'child').map(({ name }) => name);
  const others = plan.people.filter(({ relation }) => relation !== 'child').map(({ name }) => name);
  const officers = (texts.officer ?? []).map(({ value }) => value);
  const child = alternatives([...printed, ...ofChild], terms);
  const rest = alternatives([...others, ...officers], terms);
  return (text) => [
    ...find(text, child, (start) =>
      /^$|[.!?:\n]\s*$/.test(text.slice(0, start)) ? 'The child' : 'the child',
    ),
    ...find(text, rest, () => '[name]'),
  ];
}
