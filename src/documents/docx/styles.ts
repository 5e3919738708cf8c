import type { Limits } from '../limits.ts';
import { type Package, partXml } from '../xml/package.ts';
import { type Handler, type Handlers, SKIP, walkXml } from '../xml/walk.ts';
import { wholeNumber } from './attributes.ts';
import { isShaded, override, RUN_PROPERTIES, type RunProperties } from './run-properties.ts';

/** What a paragraph or its style says about outline and numbering. */
export interface ParagraphProperties {
  /** 0 for the highest level, 9 for body text (ECMA-376 part 1, 17.3.1.20). */
  outline?: number;
  listId?: string;
  listLevel?: number;
}

interface Style extends ParagraphProperties {
  readonly id: string;
  name: string;
  basedOn?: string;
  /** Puts a colour behind text, perhaps in some rows or columns of a table only. */
  shaded?: true;
  readonly run: RunProperties;
}

/** A style with all it inherits. */
export interface ResolvedStyle extends ParagraphProperties {
  readonly run: RunProperties;
  /** The style of the chain that brought the list: levels of a list name the style they number. */
  readonly listStyle?: string;
  readonly shaded?: true;
}

export interface Styles {
  readonly declared: Map<string, Style>;
  readonly resolved: Map<string, ResolvedStyle>;
  readonly defaults: RunProperties;
  defaultParagraphStyle?: string;
}

interface StylesReading {
  readonly styles: Styles;
  style?: Style;
  inDefaults: boolean;
  /** In formatting that holds for some rows or columns of a table. */
  inPart: boolean;
}

/** The outline level of ordinary text. */
export const BODY_TEXT = 9;

const LONGEST_CHAIN = 20;
const NAMED_HEADING = /^heading ([1-9])$/i;

/** A styles part that was read, with what it was read as. */
interface KnownPart {
  readonly xml: string;
  readonly limits: Limits;
  readonly styles: Styles;
}

/**
 * The plans of a council are made from a few templates, each with the same long list of styles: it is read once.
 * The latest stand first.
 */
let knownParts: readonly KnownPart[] = [];
const MOST_KNOWN = 4;
/** Characters; a longer list than any word processor writes is not kept. */
const LONGEST_KNOWN = 500_000;

/** Looks and outline of every style; empty where the file has no styles part. */
export function readStyles(source: Package, part: string | undefined): Styles {
  const xml = part === undefined ? undefined : partXml(source, part);
  if (xml === undefined) return noStyles();
  const { limits } = source;
  const known = knownParts.find((one) => one.xml === xml && isAsStrict(one.limits, limits));
  const styles = known?.styles ?? stylesIn(xml, limits);
  if (xml.length <= LONGEST_KNOWN) {
    const others = knownParts.filter((one) => one !== known).slice(0, MOST_KNOWN - 1);
    knownParts = [{ xml, limits, styles }, ...others];
  }
  return styles;
}

/** Whether what was read within some limits is within others too. */
const isAsStrict = (one: Limits, other: Limits): boolean =>
  one.maxXmlDepth <= other.maxXmlDepth && one.maxAttributes <= other.maxAttributes;

const noStyles = (): Styles => ({
  declared: new Map(),
  resolved: new Map(),
  defaults: { decided: 0, flags: 0 },
});

function stylesIn(xml: string, limits: Limits): Styles {
  const styles = noStyles();
  walkXml(xml, HANDLERS, { state: { styles, inDefaults: false, inPart: false }, limits });
  return styles;
}

/** The style with what it inherits; a plain one where it is not declared. */
export function resolveStyle(styles: Styles, id: string): ResolvedStyle {
  const known = styles.resolved.get(id);
  if (known !== undefined) return known;
  // What is not declared is not kept: a list of styles outlives the document.
  if (!styles.declared.has(id)) return { run: { decided: 0, flags: 0 } };
  const resolved = chainOf(styles, id).reduceRight(inherit, { run: { decided: 0, flags: 0 } });
  styles.resolved.set(id, resolved);
  return resolved;
}

function chainOf(styles: Styles, id: string): Style[] {
  const chain: Style[] = [];
  let style = styles.declared.get(id);
  while (style !== undefined && chain.length < LONGEST_CHAIN) {
    chain.push(style);
    style = style.basedOn === undefined ? undefined : styles.declared.get(style.basedOn);
  }
  return chain;
}

function inherit(outer: ResolvedStyle, style: Style): ResolvedStyle {
  const outline = style.outline ?? namedOutline(style.name);
  return {
    ...outer,
    ...(outline === undefined ? {} : { outline }),
    ...(style.listId === undefined ? {} : { listId: style.listId, listStyle: style.id }),
    ...(style.listLevel === undefined ? {} : { listLevel: style.listLevel }),
    ...(style.shaded === true && { shaded: style.shaded }),
    run: override(outer.run, style.run),
  };
}

/** Built-in names stay English in every language version of Word; their levels need not be written down. */
function namedOutline(name: string): number | undefined {
  if (/^title$/i.test(name)) return 0;
  const level = NAMED_HEADING.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

const STYLE: Handler<StylesReading> = {
  open(reading, attributes) {
    const id = attributes['w:styleId'] ?? '';
    reading.style = { id, name: '', run: { decided: 0, flags: 0 } };
    reading.styles.declared.set(id, reading.style);
    const isDefault = ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
    if (isDefault && attributes['w:type'] === 'paragraph') reading.styles.defaultParagraphStyle = id;
  },
  close(reading) {
    delete reading.style;
  },
};

const HANDLERS: Handlers<StylesReading> = {
  'w:latentStyles': { open: () => SKIP },
  // Formatting of a table's first row, last column and so on does not hold for the whole style.
  'w:tblStylePr': {
    open(reading) {
      reading.inPart = true;
    },
    close(reading) {
      reading.inPart = false;
    },
  },
  'w:rPrDefault': {
    open(reading) {
      reading.inDefaults = true;
    },
    close(reading) {
      reading.inDefaults = false;
    },
  },
  'w:style': STYLE,
  'w:name': onStyle((style, { 'w:val': name = '' }) => {
    style.name = name;
  }),
  'w:basedOn': onStyle((style, { 'w:val': id = '' }) => {
    style.basedOn = id;
  }),
  'w:outlineLvl': onStyle((style, attributes) => {
    style.outline = wholeNumber(attributes) ?? BODY_TEXT;
  }),
  'w:ilvl': onStyle((style, attributes) => {
    style.listLevel = wholeNumber(attributes) ?? 0;
  }),
  'w:numId': onStyle((style, { 'w:val': id = '' }) => {
    style.listId = id;
  }),
  ...Object.fromEntries(
    Object.entries(RUN_PROPERTIES).map(([name, set]): [string, Handler<StylesReading>] => [
      name,
      {
        open({ style, styles, inDefaults, inPart }, attributes) {
          const properties = inDefaults ? styles.defaults : style?.run;
          if (properties !== undefined && !inPart) set(properties, attributes);
          if (name === 'w:shd' && style !== undefined && isShaded(attributes)) style.shaded = true;
        },
      },
    ]),
  ),
};

function onStyle(
  set: (style: Style, attributes: Readonly<Record<string, string>>) => void,
): Handler<StylesReading> {
  return {
    open({ style, inPart }, attributes) {
      if (style !== undefined && !inPart) set(style, attributes);
    },
  };
}
