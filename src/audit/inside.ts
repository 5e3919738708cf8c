import { display } from '../language/display.ts';
import { INSIDE, WHOLE } from './inputs.ts';

/** Whether a path inside an archive is one that was named, as it is or as reports show it. */
export function isNamed(path: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => one === path || one === display(path));
}

/** Whether a path inside an archive is named, lies in what is named, or is an archive that what is named lies in. */
export function isMeant(path: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => one === WHOLE || meets(one, path) || meets(one, display(path)));
}

function meets(wanted: string, path: string): boolean {
  const lies = (one: string, other: string): boolean => one.startsWith(`${other}${INSIDE}`);
  return wanted === path || path.startsWith(`${wanted}/`) || lies(path, wanted) || lies(wanted, path);
}
