import type { Identity } from '../model/version-facts.ts';
import type { Version } from './version.ts';

/** The parts of an identity by which a child's plans are found; the others only tell children apart. */
const MARKS = ['upn', 'nhsNumber', 'person'] as const satisfies readonly (keyof Identity)[];

interface Known extends Version {
  readonly identity: Identity;
}

function isKnown(version: Version): version is Known {
  return version.identity !== null;
}

/** Whether at most one value is among them. */
function agree(values: readonly (string | undefined)[]): boolean {
  return new Set(values.filter((value) => value !== undefined)).size <= 1;
}

/** Whether some beginning of a given name is in every plan that prints one. */
function shareName(identities: readonly Identity[]): boolean {
  const [first, ...others] = identities.flatMap(({ names }) => (names === undefined ? [] : [names]));
  const shared = others.reduce((left, names) => left.filter((name) => names.includes(name)), first ?? []);
  return first === undefined || shared.length > 0;
}

/**
 * Whether nothing in these plans speaks against their being one child's. A number that was left in when one
 * child's plan was made from another's must not make one child of two.
 */
function mayBeOneChild(versions: readonly Known[]): boolean {
  const identities = versions.map(({ identity }) => identity);
  return (
    agree(identities.map(({ upn, isCheckedUpn }) => (isCheckedUpn === true ? upn : undefined))) &&
    agree(identities.map(({ nhsNumber }) => nhsNumber)) &&
    agree(identities.map(({ born }) => born)) &&
    shareName(identities)
  );
}

/** The plans that share a mark, for every mark by which no two children are mixed up. */
function sharing(versions: readonly Known[]): Known[][] {
  const groups = MARKS.flatMap((mark) => {
    const byMark = versions.filter(({ identity }) => identity[mark] !== undefined);
    return [...Map.groupBy(byMark, ({ identity }) => identity[mark]).values()];
  });
  return groups.filter(mayBeOneChild);
}

/** Joins groups that have a member in common: the members of a group get the number of one of them. */
function joined(groups: readonly (readonly Known[])[]): Known[][] {
  const leaders = new Map<Known, Known>();
  const leaderOf = (version: Known): Known => {
    let leader = version;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader)) {
      leader = next;
    }
    leaders.set(version, leader);
    return leader;
  };
  for (const group of groups) {
    const [first] = group;
    for (const version of group) if (first !== undefined) leaders.set(leaderOf(version), leaderOf(first));
  }
  return [...Map.groupBy(new Set(groups.flat()), leaderOf).values()];
}

/**
 * The plans of each child. A plan is in none where it does not show whose it is, or only by a mark that plans of
 * several children bear.
 */
export function childrenOf(versions: readonly Version[]): (readonly Version[])[] {
  return joined(sharing(versions.filter(isKnown))).filter(mayBeOneChild);
}
