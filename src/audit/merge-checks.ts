import { dateInWords } from '../language/calendar.ts';
import type { ArchiveFacts } from '../model/archive-facts.ts';
import type { AuditResult } from '../model/result.ts';
import { UsageError } from './usage-error.ts';

/** A shard as it is held against the others. */
export interface Part {
  readonly path: string;
  readonly result: AuditResult;
  readonly facts: ArchiveFacts;
}

interface Sameness {
  /** What has to be the same, in words. */
  readonly what: string;
  readonly of: (part: Part) => string;
  readonly remedy: string;
}

const ONE_RUN = 'Run all shards with the same command.';

/** All that makes shards parts of one audit, what is most easily understood first. */
const SAME: readonly Sameness[] = [
  {
    what: 'versions of ehc-audit',
    of: ({ result }) => result.tool.version,
    remedy: 'Run all shards with one version.',
  },
  {
    what: 'numbers of shards',
    of: ({ facts }) => String(facts.shard.of),
    remedy: 'Run all shards with the same N in --shard I/N.',
  },
  {
    what: 'dates',
    of: ({ result }) => dateInWords(result.asOf),
    remedy: 'Give all shards the same --as-of.',
  },
  {
    what: 'rule packs',
    of: ({ result }) => result.packs.map(({ name, version }) => `${name} ${version}`).join(', '),
    remedy: 'Run all shards with the same packs.',
  },
  {
    what: 'choices of rules',
    of: ({ result: { selection } }) =>
      [
        ...selection.only.map((glob) => `--only ${glob}`),
        ...selection.except.map((glob) => `--except ${glob}`),
      ].join(' ') || 'all rules',
    remedy: ONE_RUN,
  },
  {
    what: 'options',
    of: ({ facts }) =>
      Object.entries(facts.options)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ') || 'none',
    remedy: ONE_RUN,
  },
  {
    what: 'rules or configurations',
    of: ({ facts }) => facts.rules,
    remedy: 'Run all shards with the same rule packs and configuration file.',
  },
  {
    what: 'keys',
    of: ({ facts }) => facts.keyCheck,
    remedy:
      'Give all shards a copy of the same file as --key: without it a child in two shards is two children.',
  },
  {
    what: 'sets of documents',
    of: ({ facts: { inputs } }) => `${inputs.documents} documents, ${inputs.paths}`,
    remedy: 'Every machine must see the same files, and none may be added or taken away between the runs.',
  },
];

/**
 * Makes sure that results are all the shards of one audit.
 *
 * @throws UsageError that names two results that do not fit, or what is missing
 */
export function checkParts(parts: readonly Part[]): void {
  const [first, ...others] = parts;
  if (first === undefined) return;
  for (const part of others) {
    for (const same of SAME) checkSame(first, part, same);
  }
  checkWhole(parts, first.facts.shard.of);
}

function checkSame(one: Part, other: Part, { what, of, remedy }: Sameness): void {
  const [first, second] = [of(one), of(other)];
  if (first === second) return;
  throw new UsageError(
    `These results do not fit together: they have different ${what} (${first} in "${one.path}", ${second} in "${other.path}"). ${remedy}`,
  );
}

/** So many missing shards are named; the number of all of them says the rest. */
const MOST_NAMED = 10;

function checkWhole(parts: readonly Part[], of: number): void {
  const byIndex = new Map<number, Part>();
  for (const part of parts) {
    const { index } = part.facts.shard;
    const earlier = byIndex.get(index);
    if (index > of)
      throw new UsageError(`"${part.path}" says that it is shard ${index} of ${of}. Run it again.`);
    if (earlier !== undefined) {
      throw new UsageError(
        `"${earlier.path}" and "${part.path}" are both shard ${index} of ${of}. Name each shard once.`,
      );
    }
    byIndex.set(index, part);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length === 0) return;
  const named = missing.slice(0, MOST_NAMED).join(', ');
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  throw new UsageError(
    `Of ${of} shards ${missing.length === 1 ? 'one is' : `${missing.length} are`} missing: ${named}${more}. Name the results of all of them.`,
  );
}
