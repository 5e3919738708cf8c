import type { List, ListLevel } from '../building/labels.ts';
import { type Package, walkPart } from '../xml/package.ts';
import { type Handler, type Handlers } from '../xml/walk.ts';
import { isOn, wholeNumber } from './attributes.ts';
import type { Styles } from './styles.ts';

/** One level of a list, and the paragraph style that it numbers. */
export type Level = { -readonly [Member in keyof ListLevel]: ListLevel[Member] } & { style?: string };

interface ListDefinition {
  readonly levels: Map<number, Level>;
  /** A numbering style whose list is meant instead. */
  styleLink?: string;
}

interface ListUse {
  definition: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

interface Lists {
  readonly definitions: Map<string, ListDefinition>;
  readonly uses: Map<string, ListUse>;
}

/** The lists of a file by the number that paragraphs and styles name them by. */
export type Numbering = ReadonlyMap<string, NumberedList>;

interface NumberedList extends List {
  readonly levels: ReadonlyMap<number, Level>;
}

interface ListsReading extends Lists {
  definition?: ListDefinition;
  use?: ListUse;
  overridden: number;
  level?: Level;
}

/** The lists of the file by the number that paragraphs and styles name them by. */
export function readNumbering(source: Package, part: string | undefined, styles: Styles): Numbering {
  const reading: ListsReading = { definitions: new Map(), uses: new Map(), overridden: 0 };
  walkPart(source, part, { handlers: HANDLERS, state: reading });
  return new Map(
    [...reading.uses].map(([id, use]) => {
      const counted = countedDefinition(reading, use, styles);
      const levels = new Map([...(reading.definitions.get(counted)?.levels ?? []), ...use.levels]);
      return [id, { counted, levels, starts: use.starts }];
    }),
  );
}

function countedDefinition(lists: Lists, use: ListUse, styles: Styles): string {
  const styleLink = lists.definitions.get(use.definition)?.styleLink;
  const linkedList = styleLink === undefined ? undefined : styles.declared.get(styleLink)?.listId;
  return lists.uses.get(linkedList ?? '')?.definition ?? use.definition;
}

/** Levels a list can have (ECMA-376 part 1, 17.9.3). */
const LEVELS = 9;

const LEVEL: Handler<ListsReading> = {
  open(reading, attributes) {
    reading.level = { format: 'decimal', text: '', start: 1, decimalOnly: false };
    const depth = wholeNumber(attributes, 'w:ilvl') ?? 0;
    if (depth >= 0 && depth < LEVELS) (reading.use ?? reading.definition)?.levels.set(depth, reading.level);
  },
  close(reading) {
    delete reading.level;
  },
};

const HANDLERS: Handlers<ListsReading> = {
  'w:abstractNum': {
    open(reading, { 'w:abstractNumId': id = '' }) {
      reading.definition = { levels: new Map() };
      reading.definitions.set(id, reading.definition);
    },
    close(reading) {
      delete reading.definition;
    },
  },
  'w:numStyleLink': {
    open({ definition }, { 'w:val': style = '' }) {
      if (definition !== undefined) definition.styleLink = style;
    },
  },
  'w:num': {
    open(reading, { 'w:numId': id = '' }) {
      reading.use = { definition: '', starts: new Map(), levels: new Map() };
      reading.uses.set(id, reading.use);
    },
    close(reading) {
      delete reading.use;
    },
  },
  'w:abstractNumId': {
    open({ use }, { 'w:val': id = '' }) {
      if (use !== undefined) use.definition = id;
    },
  },
  'w:lvlOverride': {
    open(reading, attributes) {
      reading.overridden = wholeNumber(attributes, 'w:ilvl') ?? 0;
    },
  },
  'w:startOverride': {
    open({ use, overridden }, attributes) {
      use?.starts.set(overridden, wholeNumber(attributes) ?? 1);
    },
  },
  'w:lvl': LEVEL,
  'w:start': onLevel((level, attributes) => {
    level.start = wholeNumber(attributes) ?? 1;
  }),
  'w:numFmt': onLevel((level, { 'w:val': format = 'decimal' }) => {
    level.format = format;
  }),
  'w:lvlText': onLevel((level, { 'w:val': text = '' }) => {
    level.text = text;
  }),
  'w:lvlRestart': onLevel((level, attributes) => {
    level.restartsAfter = wholeNumber(attributes) ?? 0;
  }),
  'w:isLgl': onLevel((level, attributes) => {
    level.decimalOnly = isOn(attributes);
  }),
  'w:pStyle': onLevel((level, { 'w:val': style = '' }) => {
    level.style = style;
  }),
};

function onLevel(
  set: (level: Level, attributes: Readonly<Record<string, string>>) => void,
): Handler<ListsReading> {
  return {
    open({ level }, attributes) {
      if (level !== undefined) set(level, attributes);
    },
  };
}
