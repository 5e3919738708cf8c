import { checkbox } from '../building/symbols.ts';
import { type Handler, type Handlers, SKIP } from '../xml/walk.ts';
import { isOn } from './attributes.ts';
import type { Control, Story } from './state.ts';

/** Content controls around runs, paragraphs, rows or cells (ECMA-376 part 1, 17.5.2). */
export const CONTROL_HANDLERS: Handlers<Story> = {
  'w:sdt': {
    open({ controls }) {
      controls.push({ placeholder: false, written: false });
    },
    close({ controls }) {
      controls.pop();
    },
  },
  'w:sdtEndPr': { open: () => SKIP },
  'w:showingPlcHdr': onControl((control, attributes) => {
    control.placeholder = isOn(attributes);
  }),
  'w14:checkbox': onControl((control) => {
    control.checkbox = checkbox(false);
  }),
  'w14:checked': onControl((control, attributes) => {
    control.checkbox = checkbox(isOn(attributes, 'w14:val'));
  }),
};

function onControl(
  set: (control: Control, attributes: Readonly<Record<string, string>>) => void,
): Handler<Story> {
  return {
    open({ controls }, attributes) {
      const control = controls.at(-1);
      if (control !== undefined) set(control, attributes);
    },
  };
}
