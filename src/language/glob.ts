/** Whether a segment fits a pattern of "*" (any characters) and "?" (one), in time linear in their product. */
function fitsSegment(pattern: string, text: string): boolean {
  let [at, on, star, resume] = [0, 0, -1, 0];
  while (on < text.length) {
    if (pattern[at] === '*') {
      [star, resume, at] = [at, on, at + 1];
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[on])) {
      [at, on] = [at + 1, on + 1];
    } else if (star >= 0) {
      resume += 1;
      [at, on] = [star + 1, resume];
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}

/** Which prefixes of the segments the pattern's segments so far can take: one flag for each length. */
function taking(reached: readonly boolean[], part: string, segments: readonly string[]): boolean[] {
  if (part === '**') {
    const first = reached.indexOf(true);
    return reached.map((_, length) => first >= 0 && length >= first);
  }
  return reached.map((_, length) => {
    const segment = segments[length - 1];
    return segment !== undefined && reached[length - 1] === true && fitsSegment(part, segment);
  });
}

/**
 * Whether a glob names a path, both with "/" between folders: "*" any characters but "/", "?" one of them,
 * "**" any folders; a glob that ends in "/" names all that lies in the folder. Linear in the product of their lengths.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const normal = glob.normalize('NFC').replace(/^\.\//, '');
  const parts = (normal.endsWith('/') ? `${normal}**` : normal).split('/');
  const segments = path.normalize('NFC').split('/');
  const start = Array.from({ length: segments.length + 1 }, (_, length) => length === 0);
  return parts.reduce((reached: boolean[], part) => taking(reached, part, segments), start).at(-1) === true;
}
