import { FLAG } from '../building/flags.ts';
import { checkbox } from '../building/symbols.ts';
import { attribute, elementsBelow, hasAttribute, type PageElement, textOf } from './page.ts';
import type { HtmlStory, Inherited } from './state.ts';
import { dropLastSpaces, writeText, writtenSoFar } from './writing.ts';

/** Kinds of input that hold no words of the document. */
const WORDLESS: ReadonlySet<string> = new Set([
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'file',
  'password',
  'color',
  'range',
]);

/** Writes what a form control shows: its value, its sign, its prompt. */
export function writeControl(story: HtmlStory, element: PageElement, inside: Inherited): void {
  if (element.tagName === 'select') return writeChoice(story, element, inside);
  if (element.tagName === 'textarea') return writeValue(story, textOf(element), { element, inside });
  const type = (attribute(element, 'type') ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio') {
    writeText(story, ` ${checkbox(hasAttribute(element, 'checked'))} `, inside);
  } else if (!WORDLESS.has(type)) {
    writeValue(story, attribute(element, 'value') ?? '', { element, inside });
  }
}

interface Standing {
  readonly element: PageElement;
  readonly inside: Inherited;
}

function writeValue(story: HtmlStory, value: string, { element, inside }: Standing): void {
  partFromLabel(story, inside);
  if (value !== '') return writeText(story, value, { ...inside, kept: true });
  const prompt = attribute(element, 'placeholder') ?? '';
  writeText(story, prompt, { ...inside, flags: inside.flags | FLAG.placeholder });
}

/** The frame of a control parts it from the words before it, as a colon does in running text. */
function partFromLabel(story: HtmlStory, inside: Inherited): void {
  const before = writtenSoFar(story);
  if (before === '') return;
  dropLastSpaces(story);
  writeText(story, /[\p{L}\p{N})]$/u.test(before) ? ': ' : ' ', inside);
}

function writeChoice(story: HtmlStory, element: PageElement, inside: Inherited): void {
  partFromLabel(story, inside);
  const options = [...elementsBelow(element.childNodes, 'option')];
  const chosen = options.filter((option) => hasAttribute(option, 'selected'));
  // A list without a choice shows its first line, which is a prompt where it stands for no value.
  const shown = chosen.length > 0 || hasAttribute(element, 'multiple') ? chosen : options.slice(0, 1);
  const isPrompt = shown.every((option) => attribute(option, 'value')?.trim() === '');
  const flags = isPrompt ? inside.flags | FLAG.placeholder : inside.flags;
  writeText(story, shown.map((option) => textOf(option).trim()).join(', '), { ...inside, flags });
}
