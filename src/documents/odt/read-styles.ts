import { decide, FLAG, overlay, PLAIN } from '../building/flags.ts';
import type { Limits } from '../limits.ts';
import { type Handler, type Handlers, SKIP, walkXml, wholeNumber } from '../xml/walk.ts';
import { LIST_STYLE_HANDLERS } from './list-styles.ts';
import { type StyleSet, type StylesReading, styleKey } from './style-set.ts';
import { fontOf, lookOf, shadeOf } from './text-properties.ts';

function emptySet(): StyleSet {
  return {
    styles: new Map(),
    defaults: new Map(),
    lists: new Map(),
    outline: new Map(),
  };
}

/** The common and the automatic styles that a part declares; none where there is no such part. */
export function readStyleSets(
  xml: string | undefined,
  limits: Limits,
): Pick<StylesReading, 'common' | 'automatic'> {
  const common = emptySet();
  const state: StylesReading = { common, automatic: emptySet(), set: common };
  if (xml !== undefined) walkXml(xml, HANDLERS, { state, limits });
  return state;
}

const STYLE: Handler<StylesReading> = {
  open(reading, attributes) {
    const { 'style:name': name = '', 'style:family': family = '' } = attributes;
    reading.style = {
      name,
      parent: attributes['style:parent-style-name'],
      outline: wholeNumber(attributes['style:default-outline-level']),
      listStyle: attributes['style:list-style-name'],
      masterPage: attributes['style:master-page-name'],
      look: PLAIN,
    };
    reading.set.styles.set(styleKey(family, name), reading.style);
  },
  close(reading) {
    delete reading.style;
  },
};

const HANDLERS: Handlers<StylesReading> = {
  ...LIST_STYLE_HANDLERS,
  'office:body': { open: () => SKIP },
  'office:master-styles': { open: () => SKIP },
  'office:styles': {
    open(reading) {
      reading.set = reading.common;
    },
  },
  'office:automatic-styles': {
    open(reading) {
      reading.set = reading.automatic;
    },
  },
  'style:style': STYLE,
  'style:default-style': {
    open(reading, { 'style:family': family = '' }) {
      reading.defaultFamily = family;
    },
    close(reading) {
      delete reading.defaultFamily;
    },
  },
  'style:text-properties': {
    open({ set, style, defaultFamily }, attributes) {
      if (style !== undefined) {
        style.look = overlay(style.look, lookOf(attributes));
        const font = fontOf(attributes);
        if (font !== undefined) style.font = font;
      } else if (defaultFamily !== undefined) set.defaults.set(defaultFamily, lookOf(attributes));
    },
  },
  ...Object.fromEntries(
    ['paragraph', 'table', 'table-row', 'table-cell'].map((family): [string, Handler<StylesReading>] => [
      `style:${family}-properties`,
      {
        open({ style }, attributes) {
          if (style !== undefined) style.look = overlay(style.look, shadeOf(attributes));
        },
      },
    ]),
  ),
  'style:background-image': {
    open({ style }, { 'xlink:href': picture }) {
      if (style !== undefined && picture !== undefined) style.look = decide(style.look, FLAG.shaded, true);
    },
  },
};
