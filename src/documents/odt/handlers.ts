import type { Handlers } from '../xml/walk.ts';
import { CHANGE_HANDLERS } from './changes.ts';
import { DRAWING_HANDLERS } from './drawings.ts';
import { FIELD_HANDLERS } from './fields.ts';
import { FORM_HANDLERS } from './forms.ts';
import { LIST_HANDLERS } from './lists.ts';
import { PARAGRAPH_HANDLERS } from './paragraphs.ts';
import { STANDING_HANDLERS } from './standing.ts';
import type { OdtStory } from './state.ts';
import { TABLE_HANDLERS } from './tables.ts';

/** All that can stand in a story: the body, a running header or footer, a note. */
export const STORY_HANDLERS: Handlers<OdtStory> = {
  ...PARAGRAPH_HANDLERS,
  ...STANDING_HANDLERS,
  ...LIST_HANDLERS,
  ...TABLE_HANDLERS,
  ...DRAWING_HANDLERS,
  ...CHANGE_HANDLERS,
  ...FIELD_HANDLERS,
  ...FORM_HANDLERS,
};
