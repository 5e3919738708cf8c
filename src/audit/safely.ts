import { constants } from 'node:fs';

/**
 * How files are opened, whatever they have become since they were found: links are not followed, and opening a
 * pipe does not wait for its other end. Windows has neither flag.
 */
export const SAFELY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
