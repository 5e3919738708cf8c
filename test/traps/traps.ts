import { fileTraps } from './files.ts';
import { headingTraps } from './headings.ts';
import { meaningTraps } from './meaning.ts';
import { paperTraps } from './paper.ts';
import { shapes } from './shapes.ts';
import type { Trap } from './trap.ts';
import { wordTraps } from './word.ts';

/** The 62 traps that plans, Word and PDF set for a reader, then the shapes of PDF pages. */
export const TRAPS: readonly Trap[] = [
  ...wordTraps,
  ...headingTraps,
  ...fileTraps,
  ...paperTraps,
  ...meaningTraps,
  ...shapes,
];
