import { matchesOf } from '../language/matches.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Plan } from '../model/plan.ts';
import type { Span } from './identity-patterns.ts';
import { exactly, inAnyCase, WORD_ENDS, WORD_STARTS } from './name-patterns.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|rev|cllr)\.?$/i;

/** The words of a name that identify by themselves: forenames and surnames, without titles and initials. */
function nameWords(name: string): string[] {
  const words = name.split(/[\s,]+/).map((word) => word.replace(/['’]s$/u, ''));
  return words.filter((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !TITLES.test(word));
}

const LEAST_PART = 3;

/** Either half of a double-barrelled name, which more than one person of a family may have. */
function halvesOf(name: string): string[] {
  const doubles = nameWords(name).filter((word) => word.includes('-'));
  return doubles.flatMap((word) => word.split('-')).filter((half) => half.length >= LEAST_PART);
}

/** A word that is also ordinary English is only a name where it has its capital. */
function wordPattern(word: string): string {
  if (!isOrdinaryWord(word)) {
    return inAnyCase(word);
  }
  return `(?:${exactly(word)}|${exactly(word.toUpperCase())})`;
}

/** The initials of a name: of all its parts, of the first and the last, and of both halves of a double-barrelled one. */
function initialsOf(name: string): string[] {
  const words = nameWords(name);
  if (words.length < 2) return [];
  const first = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('');
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return [...new Set([words, ends, words.flatMap((word) => word.split('-'))].map(first))];
}

/** "Z.Q.", "Z. Q.", "Z Q", "Z.Q-O." and, where it is no word, "ZQ". */
function initialsPattern(initials: string, terms: PhraseSet): string {
  const parted = `${[...initials].join('(?:\\.[ -]?|[ -])')}\\.?`;
  const isTerm = terms.matchesWhole(initials) || isOrdinaryWord(initials);
  return `(?:${isTerm ? parted : `${parted}|${initials}`})`;
}

function alternatives(names: readonly string[], terms: PhraseSet): RegExp | null {
  const whole = names.filter((name) => nameWords(name).length > 0).map(inAnyCase);
  const words = names.flatMap(nameWords).map(wordPattern);
  const initials = names.flatMap(initialsOf).map((one) => initialsPattern(one, terms));
  return patternOf([...whole, ...words, ...initials]);
}

function patternOf(all: readonly string[]): RegExp | null {
  const patterns = [...new Set(all)].toSorted((a, b) => b.length - a.length);
  if (patterns.length === 0) {
    return null;
  }
  const one = `(?:${patterns.join('|')})`;
  return new RegExp(`${WORD_STARTS}${one}(?:[\\s-]+${one})*${WORD_ENDS}`, 'gu');
}

function find(text: string, pattern: RegExp | null, replacement: (start: number) => string): Span[] {
  return pattern === null
    ? []
    : matchesOf(text, pattern).map((match) => ({
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
  const halves = patternOf(
    [...printed, ...ofChild, ...others, ...officers].flatMap(halvesOf).map(wordPattern),
  );
  return (text) => [
    ...find(text, child, (start) =>
      /^$|[.!?:\n]\s*$/.test(text.slice(0, start)) ? 'The child' : 'the child',
    ),
    ...find(text, rest, () => '[name]'),
    ...find(text, halves, () => '[name]'),
  ];
}
