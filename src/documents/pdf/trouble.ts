/** What pdf.js leaves out of a page without failing; the exact pin of pdfjs-dist keeps its words fixed. */
const LEFT_OUT = [
  /^Warning: get(?:OperatorList - ignoring (?:errors|XObject|annotation data)|ContentStream - ignoring)/,
  /^Warning: Invalid stream/,
  // What is packed can be damaged and still unpack: to operators that no program writes.
  /^Warning: (?:Unterminated string|Command token too long)/,
  /^Warning: Skipping command (?:T[JjmdDf*]|'|"|Do|cm):/,
];

/** The file's own list of its objects was of no use: those that are missing are not missed any more. */
const REBUILT = /^Warning: Indexing all PDF objects/;

/** What has gone wrong so far with the files that this process has read. */
export interface Troubles {
  leftOut: number;
  rebuilt: number;
}

const troubles: Troubles = { leftOut: 0, rebuilt: 0 };

/** The figures as they are now; what they grow by while a page is read has happened to that page. */
export function troublesSoFar(): Readonly<Troubles> {
  return { ...troubles };
}

/** Notes that a part of the page being read has been left out. */
export function noteLeftOut(): void {
  troubles.leftOut += 1;
}

/** pdf.js says on the console, and nowhere else, what it leaves out: from here on that is counted instead of shown. */
export function countTroubles(): void {
  // Of a file that breaks off, parts are asked for that nobody waits for any more: their failing must end nothing.
  process.on('unhandledRejection', noteLeftOut);
  const { console: shown } = globalThis;
  const warn = shown.warn.bind(shown);
  shown.warn = (...said: readonly unknown[]) => {
    const [first] = said;
    if (typeof first !== 'string' || !first.startsWith('Warning: ')) return warn(...said);
    if (LEFT_OUT.some((words) => words.test(first))) noteLeftOut();
    if (REBUILT.test(first)) troubles.rebuilt += 1;
    return undefined;
  };
}
