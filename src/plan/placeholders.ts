import type { Recogniser } from './recogniser.ts';

/** Prompts by their form: [..], <..>, «..», {{..}}, dotted and underscored lines. */
const FORMS = /^(?:\[[^\]]*\]|<[^>]*>|«[^»]*»|\{\{[^}]*\}\}|[.…_\s]{3,})[\s.,:;]*$/u;

/** Whether the whole text is a prompt that its writer was meant to replace. */
export function isPlaceholder(recogniser: Recogniser, text: string): boolean {
  return FORMS.test(text.trim()) || recogniser.placeholders.matchesWhole(text);
}

const INLINE = /\[[^\]]{1,60}\]|<[A-Za-z][^<>]{0,60}>|«[^»]{1,60}»|\{\{[^}]{1,60}\}\}/gu;

/** Prompts inside a text, merge fields included. */
export function placeholdersIn(recogniser: Recogniser, text: string): string[] {
  const formed = [...text.matchAll(INLINE)].map(([prompt]) => prompt);
  return [
    ...formed,
    ...recogniser.placeholders.findAll(text).map(({ start, end }) => text.slice(start, end)),
  ];
}
