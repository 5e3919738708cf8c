import { ReadProblem } from '../../model/problem.ts';
import { type Package, walkPart } from '../xml/package.ts';
import type { Handlers } from '../xml/walk.ts';

const HANDLERS: Handlers<Map<string, string>> = {
  'manifest:file-entry': {
    open(types, { 'manifest:full-path': part = '', 'manifest:media-type': type = '' }) {
      types.set(part, type);
    },
  },
  'manifest:encryption-data': {
    open() {
      throw new ReadProblem('encrypted');
    },
  },
};

/**
 * The media types of the parts, by name (OpenDocument 1.3 part 2, 4).
 *
 * @throws ReadProblem `encrypted` where a part needs a password
 */
export function readManifest(source: Package): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  walkPart(source, 'META-INF/manifest.xml', { handlers: HANDLERS, state: types });
  return types;
}
