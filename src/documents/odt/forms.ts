import { checkbox } from '../building/symbols.ts';
import type { Attributes } from '../xml/namespaces.ts';
import type { Handler, Handlers } from '../xml/walk.ts';
import type { OdtStory } from './state.ts';

type ValueOf = (attributes: Attributes) => string;

const typed: ValueOf = (attributes) => attributes['form:current-value'] ?? attributes['form:value'] ?? '';

const ticked: ValueOf = (attributes) => {
  const state = attributes['form:current-state'] ?? attributes['form:state'];
  const selected = attributes['form:current-selected'] ?? attributes['form:selected'];
  const sign = checkbox(state === 'checked' || selected === 'true');
  return `${sign} ${attributes['form:label'] ?? ''}`;
};

const VALUES: Readonly<Record<string, ValueOf>> = {
  text: typed,
  textarea: typed,
  'formatted-text': typed,
  number: typed,
  date: typed,
  time: typed,
  combobox: typed,
  checkbox: ticked,
  radio: ticked,
};

/** Form controls (OpenDocument 1.3 part 3, 13): declared before the text, which refers to them. */
export const FORM_HANDLERS: Handlers<OdtStory> = {
  ...Object.fromEntries(
    Object.entries(VALUES).map(([name, valueOf]): [string, Handler<OdtStory>] => [
      `form:${name}`,
      { open: (story, attributes) => void story.formValues.set(idOf(attributes), valueOf(attributes)) },
    ]),
  ),
  'form:listbox': {
    open(story, attributes) {
      story.listBox = idOf(attributes);
    },
  },
  'form:option': {
    open({ formValues, listBox }, attributes) {
      const chosen = attributes['form:current-selected'] ?? attributes['form:selected'];
      if (chosen === 'true') formValues.set(listBox, attributes['form:label'] ?? typed(attributes));
    },
  },
};

function idOf(attributes: Attributes): string {
  return attributes['form:id'] ?? attributes['xml:id'] ?? '';
}
