import { type Look, overlay, PLAIN } from '../building/flags.ts';
import type { ListLevel } from '../building/labels.ts';
import { type Style, type StyleSet, styleKey } from './style-set.ts';

type Family = 'paragraph' | 'text' | 'table' | 'table-row' | 'table-cell';

/** A style with all it inherits. */
export interface ResolvedStyle {
  readonly look: Look;
  readonly font?: string;
  /** The heading level of the style, from 1. */
  readonly outline?: number;
  readonly listStyle?: string;
  /** The page style that begins with it. */
  readonly masterPage?: string;
}

/** The styles in force for one story: the common ones, and its own automatic ones. */
export interface OdtStyles {
  readonly common: StyleSet;
  readonly automatic: StyleSet;
  readonly resolved: Map<string, ResolvedStyle>;
}

const LONGEST_CHAIN = 20;
const TITLE = /^title$/i;

export function createStyles(common: StyleSet, automatic: StyleSet): OdtStyles {
  return { common, automatic, resolved: new Map() };
}

/** The levels of a list style. */
export function listLevels({ common, automatic }: OdtStyles, name: string): Map<number, ListLevel> {
  return automatic.lists.get(name) ?? common.lists.get(name) ?? new Map();
}

/** The style with what it inherits; a plain one where it is not declared. */
export function resolveStyle(styles: OdtStyles, family: Family, name: string): ResolvedStyle {
  const key = styleKey(family, name);
  const known = styles.resolved.get(key);
  if (known !== undefined) return known;
  const outermost = { look: styles.common.defaults.get(family) ?? PLAIN };
  const resolved = chainOf(styles, family, name).reduceRight<ResolvedStyle>(inherit, outermost);
  styles.resolved.set(key, resolved);
  return resolved;
}

function chainOf({ automatic, common }: OdtStyles, family: Family, name: string): Style[] {
  const find = (of: string): Style | undefined =>
    automatic.styles.get(styleKey(family, of)) ?? common.styles.get(styleKey(family, of));
  const chain: Style[] = [];
  let style = find(name);
  while (style !== undefined && chain.length < LONGEST_CHAIN) {
    chain.push(style);
    style = style.parent === undefined ? undefined : find(style.parent);
  }
  return chain;
}

function inherit(outer: ResolvedStyle, style: Style): ResolvedStyle {
  const outline = style.outline ?? (TITLE.test(style.name) ? 1 : undefined);
  return {
    ...outer,
    look: overlay(outer.look, style.look),
    ...(style.font === undefined ? {} : { font: style.font }),
    ...(outline === undefined ? {} : { outline }),
    ...(style.listStyle === undefined ? {} : { listStyle: style.listStyle }),
    ...(style.masterPage === undefined ? {} : { masterPage: style.masterPage }),
  };
}
