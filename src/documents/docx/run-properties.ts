import { FLAG } from '../building/flags.ts';
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

/** The run properties that matter to a reader, by element name. */
export const RUN_PROPERTIES: Readonly<Record<string, Setter>> = {
  'w:b': toggle(FLAG.bold),
  'w:i': toggle(FLAG.italic),
  'w:strike': toggle(FLAG.struck),
  'w:dstrike': toggle(FLAG.struckTwice),
  'w:vanish': toggle(FLAG.hidden),
  'w:caps': toggle(FLAG.capitals),
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
