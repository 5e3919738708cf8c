import type { Look } from '../building/flags.ts';
import type { ListLevel } from '../building/labels.ts';

export interface Style {
  readonly name: string;
  readonly parent: string | undefined;
  readonly outline: number | undefined;
  readonly listStyle: string | undefined;
  readonly masterPage: string | undefined;
  look: Look;
  font?: string;
}

/** The styles one part of the file declares, by family and name. */
export interface StyleSet {
  readonly styles: Map<string, Style>;
  readonly defaults: Map<string, Look>;
  readonly lists: Map<string, Map<number, ListLevel>>;
  readonly outline: Map<number, ListLevel>;
}

/** The styles of a part while they are read. */
export interface StylesReading {
  readonly common: StyleSet;
  readonly automatic: StyleSet;
  /** The set being read. */
  set: StyleSet;
  style?: Style;
  defaultFamily?: string;
  levels?: Map<number, ListLevel>;
}

/** The key of a style in its set: names are unique within a family only. */
export function styleKey(family: string, name: string): string {
  return `${family} ${name}`;
}
