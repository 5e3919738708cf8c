const ABSOLUTE = /^(?:\/|[A-Za-z]:[/\\])/u;

/**
 * A path as the reference of SARIF's artifacts (RFC 3986): relative where it is, so that a viewer finds the file
 * from its own root; a file URI where it is absolute.
 */
export function uriOf(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodedSegment).join('/');
  if (!ABSOLUTE.test(path)) return encoded;
  return `file://${encoded.startsWith('/') ? '' : '/'}${encoded.replace('%3A', ':')}`;
}

/** Half a character cannot be encoded, and is shown as one that could not be read. */
function encodedSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed());
}
