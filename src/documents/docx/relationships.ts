import { posix } from 'node:path';
import type { Suspects } from '../suspects.ts';
import { type Package, walkPart } from '../xml/package.ts';
import type { Handlers } from '../xml/walk.ts';

/** A link from one part to another; links that lead out of the file are dropped on reading. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, equal in transitional and strict files: "styles", "header". */
  readonly type: string;
  readonly part: string;
}

interface RelationshipReading {
  readonly folder: string;
  readonly found: Relationship[];
  readonly suspects: Suspects;
}

const RELATIONSHIPS: Handlers<RelationshipReading> = {
  'rel:Relationship': {
    open(
      { folder, found, suspects },
      { Id: id = '', Type: uri = '', Target: target = '', TargetMode: mode },
    ) {
      const type = uri.slice(uri.lastIndexOf('/') + 1);
      if (mode === 'External') return noteOutside(suspects, type, target);
      const active = ACTIVE[type];
      if (active !== undefined) suspects.active.add(active);
      found.push({ id, type, part: posix.resolve(folder, target) });
    },
  },
};

/** What would run, by the type of the link to it. */
const ACTIVE: Readonly<Record<string, string>> = {
  vbaProject: 'macros',
  wordVbaData: 'macros',
  control: 'controls that run code',
};

/** What would be fetched, by the type of the link to it. A link for people to follow fetches nothing by itself. */
const OUTSIDE: Readonly<Record<string, string>> = {
  attachedTemplate: 'a template',
  image: 'pictures',
  oleObject: 'linked documents',
  subDocument: 'linked documents',
  aFChunk: 'linked documents',
  frame: 'frames',
};

/** The disk of whoever wrote the file: every file made from a template of a council's own names it so. */
const OWN_DISK =
  /^(?:file:\/*(?:localhost\/)?)?(?:[a-z](?::|%3A|\|)[\\/]|(?:Users|home|Volumes|Macintosh)\b)/i;

function noteOutside({ outside }: Suspects, type: string, target: string): void {
  if (type === 'hyperlink' || (type === 'attachedTemplate' && OWN_DISK.test(target))) return;
  outside.add(OUTSIDE[type] ?? 'parts of the document');
}

/** The links of a part inside the file; of the package itself where no part is given. */
export function relationshipsOf(source: Package, part = '/'): readonly Relationship[] {
  const folder = posix.dirname(part);
  const state: RelationshipReading = {
    folder: posix.resolve('/', folder),
    found: [],
    suspects: source.suspects,
  };
  const rels = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  walkPart(source, rels, { handlers: RELATIONSHIPS, state });
  return state.found;
}
