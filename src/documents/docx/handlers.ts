import type { Handlers } from '../xml/walk.ts';
import { CONTROL_HANDLERS } from './controls.ts';
import { DRAWING_HANDLERS } from './drawings.ts';
import { FIELD_HANDLERS } from './fields.ts';
import { PARAGRAPH_HANDLERS } from './paragraphs.ts';
import { REVISION_HANDLERS } from './revisions.ts';
import { RUN_HANDLERS } from './runs.ts';
import type { Story } from './state.ts';
import { TABLE_HANDLERS } from './tables.ts';

/** All that can stand in a story: the body, a running header or footer, a note. */
export const STORY_HANDLERS: Handlers<Story> = {
  ...PARAGRAPH_HANDLERS,
  ...RUN_HANDLERS,
  ...FIELD_HANDLERS,
  ...CONTROL_HANDLERS,
  ...REVISION_HANDLERS,
  ...TABLE_HANDLERS,
  ...DRAWING_HANDLERS,
};
