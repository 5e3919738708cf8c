import { findQuantities } from '../language/quantities.ts';
import { type TickOption, tickMenuIn } from '../language/tick-boxes.ts';
import { wordsOf } from '../language/words.ts';
import type { Recogniser } from './recogniser.ts';
import { sayingOf, saysSomething } from './sayings.ts';

const MOST_WORDS = 12;

/** A choice that a form offers; a box before a sentence, or before what is given and how much of it, is a bullet. */
const isChoice = ({ words }: TickOption): boolean =>
  wordsOf(words).length <= MOST_WORDS && !/[.!?]$/u.test(words) && findQuantities(words).length === 0;

const YES_OR_NO = /^(?:yes|no|n\/?a)?$/iu;

/** "Health needs, as follows": the choice that leads on to the writer's text. */
const LEADS_ON = /\b(?:as follows|below|as set out|as described)\W*$/iu;

/** "☐ No health needs": a choice by itself, unless the box could be a bullet before what somebody wrote. */
const isChoiceAlone = (recogniser: Recogniser, { words }: TickOption): boolean =>
  YES_OR_NO.test(words) ||
  LEADS_ON.test(words) ||
  (!saysSomething(recogniser, words) && sayingOf(recogniser, words) !== 'content');

/** Whether a line is choices of a form of which nobody ticked any, or only one that leads on to what is written below. */
export function isOpenMenu(recogniser: Recogniser, text: string): boolean {
  const options = tickMenuIn(text)?.options ?? [];
  if (options.length === 0 || !options.every(isChoice)) return false;
  const ticked = options.filter((option) => option.ticked);
  const [only] = options;
  const isMenu = options.length > 1 || (only !== undefined && isChoiceAlone(recogniser, only));
  return isMenu && ticked.every(({ words }) => LEADS_ON.test(words));
}

/** A line with the choices that somebody ticked in the place of all: "☒ Special ☐ Mainstream" says "Special". */
export function chosenWords(text: string): string {
  const menu = tickMenuIn(text);
  const ticked = menu?.options.filter((option) => option.ticked) ?? [];
  if (menu === null || ticked.length === 0) return text;
  const said = [menu.asks, ticked.map(({ words }) => words).join('; ')].filter((words) => words !== '');
  // A tick alone in its cell stays what it is.
  return said.length === 0 ? text : said.join(' ');
}
