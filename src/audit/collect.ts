import type { SavableResult } from '../model/archive-facts.ts';
import type { Costs } from '../model/costs.ts';
import type { DocumentResult, Summary } from '../model/result.ts';
import type { PackHeader } from '../model/rule.ts';
import { TOOL } from '../model/tool.ts';
import type { Verification } from '../model/verification.ts';
import type { Answered } from './answered.ts';
import type { Baseline } from './baseline/baseline.ts';
import { decideStanding, type Undecided } from './decide-standing.ts';
import type { Input } from './inputs.ts';
import type { Journal } from './journal.ts';
import type { Joined } from './metadata/join.ts';
import type { AuditRequest } from './request.ts';
import { documentFacts, type ShardHead } from './shard-facts.ts';
import { type Verdict, verdictOf } from './status.ts';
import { summarise } from './summary.ts';
import { unopened } from './unopened.ts';
import { walked } from './walked.ts';

export interface Collected {
  /** Of a shard its own. */
  readonly inputs: readonly Input[];
  /** The answers so far; a document without one was not begun before the interruption. */
  readonly journal: Journal;
  readonly status: Summary['status'];
  readonly packs: readonly PackHeader[];
  /** Ids of the rules that apply to current plans only. */
  readonly currentOnly: readonly string[];
  /** Case data, where there are any. */
  readonly joined?: Joined;
  /** The findings that do not count. */
  readonly baseline: Baseline | null;
  /** For a shard: how it fits to the others, and the documents of all of them. */
  readonly sharding?: { readonly head: ShardHead; readonly all: readonly Input[] };
}

/** A verification with the number of its document among those that were read, counted from 1. */
export interface DocumentVerification extends Verification {
  readonly document: number;
}

interface Outcome {
  readonly result: SavableResult;
  /** The documents with the findings that the baseline holds. */
  readonly found: Iterable<DocumentResult>;
  readonly verdict: Verdict;
  readonly verifications: Iterable<DocumentVerification>;
  readonly costs: Iterable<Costs>;
}

/** The result of an audit, its documents in the order of the inputs, whatever order the answers came in. */
export function collect(request: AuditRequest, collected: Collected): Outcome {
  const { asOf } = request.reading;
  const { currentOnly, sharding, baseline } = collected;
  const found = walked(() => undecidedOf(collected, request.keyFile !== undefined));
  const undecided = baseline === null ? found : baseline.without(found);
  // Standing turns on the documents of all shards: merge decides it.
  const documents =
    sharding === undefined
      ? decideStanding(undecided, { asOf, currentOnly })
      : walked(() => withoutVersions(undecided));
  const result: SavableResult = {
    schemaVersion: 1,
    tool: { name: TOOL, version: request.version },
    asOf,
    packs: collected.packs.map(({ name, version, lawAsAt }) => ({ name, version, lawAsAt })),
    documents,
    selection: { only: [...request.only], except: [...request.except] },
    archive: { findings: [] },
    ...(sharding !== undefined && {
      archiveFacts: { ...sharding.head, documents: documentFacts(undecided, sharding.all) },
    }),
    summary: summarise(documents, { asOf, status: collected.status }),
  };
  return {
    result,
    found,
    verdict: verdictOf(result.summary, request),
    verifications: request.verify === true ? walked(() => verificationsOf(collected)) : [],
    costs: request.stats === true ? walked(() => costsOf(collected)) : [],
  };
}

function* undecidedOf({ inputs, journal, joined }: Collected, isKeyed: boolean): Generator<Undecided> {
  let number = 0;
  for (const input of inputs) {
    const known = unopened(input);
    const answered = known ?? journal.read(number);
    if (known === null) number += 1;
    if (answered === null) continue;
    const document = resultAlone(answered);
    yield {
      ...document,
      ...(isKeyed && { key: document.key ?? null }),
      ...(joined !== undefined && { groups: joined.groupsOf(document) }),
    };
  }
}

function resultAlone({
  verification: _verification,
  costs: _costs,
  namedInPath: _namedInPath,
  ...document
}: Answered): Undecided {
  return document;
}

function* withoutVersions(documents: Iterable<Undecided>): Generator<DocumentResult> {
  for (const { version: _version, ...document } of documents) yield document;
}

function* answersOf({ journal, inputs }: Collected): Generator<readonly [number, Answered]> {
  for (const number of inputs.keys()) {
    const answered = journal.read(number);
    if (answered !== null) yield [number, answered];
  }
}

function* verificationsOf(collected: Collected): Generator<DocumentVerification> {
  for (const [number, { verification }] of answersOf(collected))
    if (verification !== undefined) yield { ...verification, document: number + 1 };
}

function* costsOf(collected: Collected): Generator<Costs> {
  for (const [, { costs }] of answersOf(collected)) if (costs !== undefined) yield costs;
}
