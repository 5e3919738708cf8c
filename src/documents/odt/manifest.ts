import { ReadProblem } from '../../model/problem.ts';
import { type Package, partXml } from '../xml/package.ts';
import { type Handlers, walkXml } from '../xml/walk.ts';

/** OpenOffice.org named the type of its manifests: a name, which is not opened, and no declarations of its own. */
const OLD_TYPE = /<!DOCTYPE manifest:manifest PUBLIC "[^"<>[\]]*" "[^"<>[\]]*">/;

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
  const xml = partXml(source, 'META-INF/manifest.xml')?.replace(OLD_TYPE, '');
  if (xml !== undefined) walkXml(xml, HANDLERS, { state: types, limits: source.limits });
  return types;
}
