import { matchesOf } from '../language/matches.ts';
import type { Recogniser } from './recogniser.ts';

/** Prompts by their form: [..], <..>, <<..>>, «..», {{..}}, dotted and underscored lines. */
const FORMS = /\[[^\]]*\]|<<?[^<>]*>>?|«[^»]*»|\{\{[^}]*\}\}|[.…_][.…_\s]{2,}/gu;
const ONLY_SIGNS = /^[\s.,:;/|–-]*$/u;

/** "[+ added text +]": an amended draft marks its changes so, and what is added is its writer's. */
const ADDED = /^\[\s*\+/u;

/** Whether the whole text is prompts that its writer was meant to replace. */
export function isPlaceholder(recogniser: Recogniser, text: string): boolean {
  if (ADDED.test(text)) {
    return false;
  }
  const formed = FORMS.test(text) && ONLY_SIGNS.test(text.replace(FORMS, ''));
  FORMS.lastIndex = 0;
  return formed || recogniser.placeholders.matchesWhole(text);
}

const INLINE = /\[(?!\s*[+–-])[^\]]{1,60}\]|<[A-Za-z][^<>]{0,60}>|«[^»]{1,60}»|\{\{[^}]{1,60}\}\}/gu;

/** Prompts inside a text, merge fields included. */
export function placeholdersIn(recogniser: Recogniser, text: string): string[] {
  const formed = matchesOf(text, INLINE).map(([prompt]) => prompt);
  return [
    ...formed,
    ...recogniser.placeholders.findAll(text).map(({ start, end }) => text.slice(start, end)),
  ];
}
