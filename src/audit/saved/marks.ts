/** A sign of JSON's own, outside of strings: a bracket, a brace, a comma, a colon, or either quote of a string. */
export interface Mark {
  /** In bytes from the beginning. */
  readonly offset: number;
  readonly sign: string;
  /** In how many brackets and braces it stands; a bracket or brace itself in one less than what it holds. */
  readonly depth: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Which way each sign leads: into what it holds, out of it, or neither. */
const STEPS: ReadonlyMap<number, number> = new Map([
  [0x7b, 1],
  [0x5b, 1],
  [0x7d, -1],
  [0x5d, -1],
  [0x2c, 0],
  [0x3a, 0],
]);

/** By the value of a byte, for the innermost loop. */
const IS_SIGN = Uint8Array.from({ length: 256 }, (_, byte) => (byte === QUOTE || STEPS.has(byte) ? 1 : 0));

/** The signs of a JSON text down to a depth, from chunks of its bytes; of what lies deeper nothing is kept. */
export function* marksIn(chunks: Iterable<Uint8Array>, deepest: number): Generator<Mark> {
  let [depth, base, inString, escaped] = [0, 0, false, false];
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (inString && (escaped || byte !== QUOTE)) {
        escaped = !escaped && byte === BACKSLASH;
        continue;
      }
      if (IS_SIGN[byte] === 0) continue;
      const step = STEPS.get(byte);
      if (step === undefined) inString = !inString;
      else if (step < 0) depth -= 1;
      if (depth <= deepest) yield { offset: base + at, sign: String.fromCharCode(byte), depth };
      if (step === 1) depth += 1;
    }
    base += chunk.length;
  }
}
