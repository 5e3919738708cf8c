import { FLAG } from '../building/flags.ts';
import { isWhite, SPECK } from '../building/unseen.ts';
import type { Attributes } from '../xml/namespaces.ts';
import { isOn } from './attributes.ts';

/** What one `w:rPr` says: flags it decides, their values, the character style and the font. */
export interface RunProperties {
  decided: number;
  flags: number;
  style?: string;
  font?: string;
}

type Setter = (properties: RunProperties, attributes: Attributes) => void;

function decide(properties: RunProperties, flag: number, on: boolean): void {
  properties.decided |= flag;
  properties.flags = on ? properties.flags | flag : properties.flags & ~flag;
}

function toggle(flag: number): Setter {
  return (properties, attributes) => decide(properties, flag, isOn(attributes));
}

function isPale({ 'w:val': colour = 'auto', 'w:themeColor': theme = '' }: Attributes): boolean {
  return colour === 'auto' ? theme === 'background1' || theme === 'light1' : isWhite(colour);
}

/** Whether an element of shading puts a colour other than white behind its text. */
export function isShaded({
  'w:val': pattern,
  'w:fill': fill = 'auto',
  'w:themeFill': theme,
}: Attributes): boolean {
  const isPlain = pattern === undefined || pattern === 'clear' || pattern === 'nil';
  const isTinted = theme !== undefined && theme !== 'background1' && theme !== 'light1';
  return !isPlain || isTinted || (fill !== 'auto' && !isWhite(fill));
}

/** The run properties that matter to a reader, by element name. */
export const RUN_PROPERTIES: Readonly<Record<string, Setter>> = {
  'w:b': toggle(FLAG.bold),
  'w:i': toggle(FLAG.italic),
  'w:strike': toggle(FLAG.struck),
  'w:dstrike': toggle(FLAG.struckTwice),
  'w:vanish': toggle(FLAG.hidden),
  'w:caps': toggle(FLAG.capitals),
  'w:color': (properties, attributes) => decide(properties, FLAG.pale, isPale(attributes)),
  'w:sz': (properties, { 'w:val': size }) => decide(properties, FLAG.tiny, Number(size) <= 2 * SPECK),
  'w:shd': (properties, attributes) => decide(properties, FLAG.shaded, isShaded(attributes)),
  'w:highlight': (properties, { 'w:val': colour }) =>
    decide(properties, FLAG.shaded, colour !== 'none' && colour !== 'white'),
  'w:u': (properties, { 'w:val': kind }) => decide(properties, FLAG.underlined, kind !== 'none'),
  'w:rStyle': (properties, { 'w:val': style = '' }) => {
    properties.style = style;
  },
  'w:rFonts': (properties, attributes) => {
    const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
    if (font !== undefined) properties.font = font;
  },
};

/** `outer` with all that `inner` decides put over it. */
export function override(outer: RunProperties, inner: RunProperties): RunProperties {
  return {
    ...outer,
    ...inner,
    decided: outer.decided | inner.decided,
    flags: (outer.flags & ~inner.decided) | inner.flags,
  };
}
