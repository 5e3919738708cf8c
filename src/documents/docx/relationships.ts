import { posix } from 'node:path';
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
}

const RELATIONSHIPS: Handlers<RelationshipReading> = {
  'rel:Relationship': {
    open({ folder, found }, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (mode === 'External') return;
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: posix.resolve(folder, target) });
    },
  },
};

/** The links of a part inside the file; of the package itself where no part is given. */
export function relationshipsOf(source: Package, part = '/'): readonly Relationship[] {
  const folder = posix.dirname(part);
  const state: RelationshipReading = { folder: posix.resolve('/', folder), found: [] };
  const rels = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  walkPart(source, rels, { handlers: RELATIONSHIPS, state });
  return state.found;
}
