import { extname } from 'node:path';

/** The module a worker process runs: the compiled one beside a compiled parent, else the source. */
export const WORKER = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);
