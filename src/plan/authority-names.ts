import type { Recogniser } from './recogniser.ts';
import { inNormalCase } from './setting-names.ts';

/** "of", "and", "upon" join the words of one name; any other small word ends it. */
const LINK = /^(?:of|and|upon|the|&|on|in)$/u;
const CAPITAL = /^\p{Lu}/u;
const OPENS = /^[(“"]/u;
const ENDS = /[,.;:()“”"·|]$|['’]s$/u;

/** Words that stand beside a council's name in running lines, and are none of it. */
const BESIDE =
  /^(?:page|version|draft|final|amended|proposed|confidential|official|private|education|ehcp?|send?)$/iu;

/** Runs of capitalised words: each may be a name. */
function capitalRuns(text: string): string[] {
  const runs: string[][] = [[]];
  for (const word of text.split(/\s+/u)) {
    const bare = word.replace(/^[(“"]+|[,.;:()“”"·|]+$|['’]s$/gu, '');
    if (OPENS.test(word)) runs.push([]);
    const run = runs.at(-1) ?? [];
    const isOfName = !BESIDE.test(bare) && (CAPITAL.test(bare) || (run.length > 0 && LINK.test(bare)));
    if (isOfName) run.push(bare);
    if (!isOfName || ENDS.test(word)) runs.push([]);
  }
  return runs.map((run) => run.join(' ').replace(/(?:\s(?:of|and|upon|the|&|on|in))+$/u, ''));
}

/** "OFFICIAL-SENSITIVE Marlshire County Council": a marking shouts, and the name after it does not. */
const withoutMarking = (name: string): string => name.replace(/^(?:[\p{Lu}&-]{3,}\s+)+(?=\p{Lu}\p{Ll})/u, '');

/** The name of a council that a text holds: "by Marlshire County Council", "London Borough of Easton". */
export function authorityIn({ authorities, noAuthorities }: Recogniser, text: string): string | null {
  for (const run of capitalRuns(text)) {
    const [first] = authorities.findAll(run);
    if (first !== undefined && noAuthorities.find(run) === null) {
      const leads = /\bof$/iu.test(run.slice(0, first.end)) || /^\s+of\b/iu.test(run.slice(first.end));
      const name = withoutMarking(leads ? run : run.slice(0, first.end)).replace(/^the\s+/iu, '');
      if (/\s/u.test(name)) return inNormalCase(name);
    }
  }
  return null;
}
