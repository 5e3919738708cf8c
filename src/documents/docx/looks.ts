import { FLAG } from '../building/flags.ts';
import { override, type RunProperties } from './run-properties.ts';
import { resolveStyle, type Styles } from './styles.ts';

/** Flags of a run before its own properties: document defaults, paragraph style, character style. */
export function styledFlags(styles: Styles, paragraphStyle?: string, characterStyle?: string): number {
  const outer = paragraphStyle === undefined ? undefined : resolveStyle(styles, paragraphStyle).run;
  const { flags } = outer === undefined ? styles.defaults : override(styles.defaults, outer);
  if (characterStyle === undefined) return flags;
  return combine(flags, resolveStyle(styles, characterStyle).run);
}

const NO_TOGGLES = FLAG.underlined | FLAG.pale | FLAG.tiny | FLAG.shaded;

/** A toggle set in both styles is off again (ECMA-376 part 1, 17.7.3); underlining, colour and size are no toggles. */
function combine(outer: number, inner: RunProperties): number {
  const toggled = (outer ^ inner.flags) & ~NO_TOGGLES;
  const kept = outer & ~inner.decided;
  return toggled | ((kept | inner.flags) & NO_TOGGLES);
}
