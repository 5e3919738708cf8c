import { decide, FLAG, type Look, overlay, PLAIN } from '../building/flags.ts';
import { CHARACTER_LOOKS } from './colours.ts';
import { viewOf } from './compound-file.ts';
import { MODIFIER, type Modifier, numberOf } from './modifiers.ts';
import { type ResolvedStyle, resolveStyle, type Styles } from './styles.ts';

/** How a run of characters looks and what its special characters stand for. */
export interface CharacterLook {
  readonly flags: number;
  /** The signs of the run are not text: a picture, a mark of a field, a note. */
  readonly special: boolean;
  readonly holdsData: boolean;
  readonly embedded: boolean;
  /** Where the stream Data keeps the picture or the form field. */
  readonly dataAt?: number;
  readonly symbol?: { readonly font: number; readonly code: number };
  readonly font?: number;
}

const TOGGLES: ReadonlyMap<number, number> = new Map([
  [MODIFIER.bold, FLAG.bold],
  [MODIFIER.italic, FLAG.italic],
  [MODIFIER.struck, FLAG.struck],
  [MODIFIER.struckTwice, FLAG.struckTwice],
  [MODIFIER.capitals, FLAG.capitals],
  [MODIFIER.hidden, FLAG.hidden],
]);

const AS_STYLE = 0x80;
const UNLIKE_STYLE = 0x81;
/** The style of an unfilled content control's prompt in files that Word saves in its old format. */
const PROMPT = 'Placeholder Text';

/** The look of a run: of its paragraph's style, its own style and its own modifiers. */
export function characterLook(
  styles: Styles,
  paragraphStyle: ResolvedStyle,
  modifiers: readonly Modifier[],
): CharacterLook {
  const base = lookOf(PLAIN, paragraphStyle.character);
  const ownStyle = modifiers.findLast(({ code }) => code === MODIFIER.characterStyle);
  const style = ownStyle === undefined ? undefined : resolveStyle(styles, numberOf(ownStyle));
  const styled = style === undefined ? base : lookOf(base, style.character);
  const all = [...paragraphStyle.character, ...(style?.character ?? []), ...modifiers];
  const prompt = style?.name === PROMPT ? FLAG.placeholder : 0;
  return { flags: lookOf(styled, modifiers).flags | prompt, ...signsOf(all) };
}

function lookOf(outer: Look, modifiers: readonly Modifier[]): Look {
  return modifiers.reduce((look, modifier) => overlay(look, decided(modifier, outer, look)), outer);
}

function decided(modifier: Modifier, style: Look, soFar: Look): Look {
  const { code } = modifier;
  const value = numberOf(modifier);
  const toggle = TOGGLES.get(code);
  if (toggle !== undefined) return decide(PLAIN, toggle, isOn(value, (style.flags & toggle) !== 0));
  if (code === MODIFIER.underlined) return decide(PLAIN, FLAG.underlined, value !== 0);
  if (code === MODIFIER.deleted) return decide(PLAIN, FLAG.deleted, value !== 0);
  if (code === MODIFIER.inserted) return decide(PLAIN, FLAG.inserted, value !== 0);
  const looks = CHARACTER_LOOKS.get(code);
  if (looks !== undefined) return decide(PLAIN, looks.flag, looks.isSet(modifier));
  return code === MODIFIER.plain ? { decided: soFar.decided, flags: style.flags } : PLAIN;
}

/** A toggle can also say "as the style" and "unlike the style" (MS-DOC 2.9.329). */
function isOn(value: number, ofStyle: boolean): boolean {
  if (value === AS_STYLE) return ofStyle;
  return value === UNLIKE_STYLE ? !ofStyle : value !== 0;
}

function signsOf(modifiers: readonly Modifier[]): Omit<CharacterLook, 'flags'> {
  const last = (code: number): Modifier | undefined => modifiers.findLast((one) => one.code === code);
  const isSet = (code: number): boolean => {
    const modifier = last(code);
    return modifier !== undefined && numberOf(modifier) !== 0;
  };
  const [picture, symbol, font] = [last(MODIFIER.picture), last(MODIFIER.symbol), last(MODIFIER.font)];
  return {
    special: isSet(MODIFIER.special) || symbol !== undefined,
    holdsData: isSet(MODIFIER.data),
    embedded: isSet(MODIFIER.embedded) || isSet(MODIFIER.object),
    ...(picture === undefined ? {} : { dataAt: numberOf(picture) }),
    ...(symbol === undefined ? {} : { symbol: symbolOf(symbol) }),
    ...(font === undefined ? {} : { font: numberOf(font) }),
  };
}

function symbolOf({ operand }: Modifier): { font: number; code: number } {
  const view = viewOf(operand);
  return { font: view.getUint16(0, true), code: view.getUint16(2, true) };
}
