import type { HostileCase } from '../case.ts';
import { ACTIVE } from './active.ts';
import { BROKEN_ZIPS } from './broken-zips.ts';
import { CHARACTERS } from './characters.ts';
import { DAMAGED } from './damaged.ts';
import { PDF_FLOODS } from './pdf-floods.ts';
import { PDF_STRUCTURE } from './pdf-structure.ts';
import { PDF_TEXT } from './pdf-text.ts';
import { WEB_PAGES } from './web.ts';
import { WORD } from './word.ts';
import { WORD_UNSEEN } from './word-unseen.ts';
import { WRONG_TYPE } from './wrong-type.ts';
import { XML } from './xml.ts';
import { ZIP_BOMBS } from './zip-bombs.ts';

/** The files that end by themselves; archives and files that hang are audited apart. */
export const CASES: readonly HostileCase[] = [
  ...ZIP_BOMBS,
  ...BROKEN_ZIPS,
  ...XML,
  ...WORD,
  ...WORD_UNSEEN,
  ...WEB_PAGES,
  ...PDF_STRUCTURE,
  ...PDF_FLOODS,
  ...PDF_TEXT,
  ...ACTIVE,
  ...WRONG_TYPE,
  ...DAMAGED,
  ...CHARACTERS,
];
