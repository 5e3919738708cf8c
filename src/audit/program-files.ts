import { fileURLToPath } from 'node:url';

/** The folder of all code of the program, as it runs: compiled or not. */
export const CODE = fileURLToPath(new URL('../', import.meta.url));

/** What names the program's version, and the exact versions of what it uses. */
export const MANIFEST = fileURLToPath(new URL('../../package.json', import.meta.url));
