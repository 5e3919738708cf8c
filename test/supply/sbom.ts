import type { Locked } from './lockfile.ts';

/** A package as CycloneDX 1.6 names it. */
export interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly licenses: readonly { readonly expression: string }[];
}

/** Licences that only the licence file of a package states, or that its manifest states in words of its own. */
const BY_LICENCE_FILE: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause', sylvester: 'MIT' };

/** The packages that run on a user's machine. */
export function componentsOf(locked: readonly Locked[]): readonly Component[] {
  return locked
    .filter(({ dev, link }) => dev !== true && link !== true)
    .map(({ name, version, integrity = '', license = 'NOASSERTION' }) => {
      const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
      const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
      return {
        type: 'library',
        'bom-ref': purl,
        name,
        version,
        purl,
        hashes: [{ alg: 'SHA-512', content }],
        licenses: [{ expression: BY_LICENCE_FILE[name] ?? license }],
      };
    });
}

/** The bill of materials of a version of the tool (CycloneDX 1.6, JSON); the same packages give the same bytes. */
export function billOfMaterials(version: string, locked: readonly Locked[]): object {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `pkg:npm/ehc-audit@${version}`,
        name: 'ehc-audit',
        version,
        licenses: [{ expression: 'MIT' }],
      },
    },
    components: componentsOf(locked),
  };
}
