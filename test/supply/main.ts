// npm run sbom > sbom.json: the packages that run on a user's machine, with versions, digests and licences (CycloneDX).
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { lockedPackages } from './lockfile.ts';
import { billOfMaterials } from './sbom.ts';

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));

console.log(JSON.stringify(billOfMaterials(version, lockedPackages()), null, 2));
