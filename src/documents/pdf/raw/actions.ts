import type { Suspects } from '../../suspects.ts';
import type { RawObjects } from './objects.ts';
import { type Dictionary, isDictionary, type RawValue } from './values.ts';

/** Names that nothing but an action has, wherever it hangs in the file (ISO 32000-1, 12.6.4). */
const ANYWHERE: readonly (readonly [name: string, what: string])[] = [
  ['/JavaScript', 'scripts'],
  ['/Launch', 'actions that start programs'],
];

const ACTIVE: Readonly<Record<string, string>> = {
  '/JavaScript': 'scripts',
  '/Launch': 'actions that start programs',
  '/ImportData': 'actions that fetch data',
};

const OUTSIDE: Readonly<Record<string, string>> = {
  '/URI': 'an address that is opened with the file',
  '/SubmitForm': 'an address that what is filled in is sent to',
  '/GoToR': 'a document that is opened with the file',
};

/** Actions that follow one another, at most. */
const LONGEST_CHAIN = 20;

const MOST_ANNOTATIONS = 2000;

/** Notes what a program that shows the file would run or ask for; a link for people to click on is none of it. */
export function noteActions(objects: RawObjects, pages: readonly Dictionary[], suspects: Suspects): void {
  const { bytes, catalog, resolve } = objects;
  for (const [name, what] of ANYWHERE) if (bytes.includes(name)) suspects.active.add(what);
  const root = catalog();
  if (root === null) return;
  noteAction(objects, root.get('OpenAction'), suspects);
  for (const holder of [root, ...pages]) noteTriggers(objects, holder, suspects);
  for (const annotation of annotationsOf(objects, pages)) {
    noteTriggers(objects, annotation, suspects);
    noteAction(objects, annotation.get('A'), { ...suspects, outside: new Set() });
  }
  const names = resolve(root.get('Names'));
  if (isDictionary(names) && hasNames(resolve(names.get('JavaScript')))) suspects.active.add('scripts');
}

/** What is done when something is opened, closed or pointed at. */
function noteTriggers(objects: RawObjects, holder: Dictionary, suspects: Suspects): void {
  const triggers = objects.resolve(holder.get('AA'));
  if (isDictionary(triggers)) for (const action of triggers.values()) noteAction(objects, action, suspects);
}

/** Links, fields and the like, as many as are worth looking at. */
function annotationsOf({ resolve }: RawObjects, pages: readonly Dictionary[]): readonly Dictionary[] {
  const found: Dictionary[] = [];
  for (const page of pages) {
    const annotations = resolve(page.get('Annots'));
    if (!Array.isArray(annotations)) continue;
    for (const annotation of annotations.slice(0, MOST_ANNOTATIONS - found.length)) {
      const one = resolve(annotation);
      if (isDictionary(one)) found.push(one);
    }
  }
  return found;
}

function hasNames(tree: RawValue): tree is Dictionary {
  return isDictionary(tree) && (tree.has('Names') || tree.has('Kids'));
}

function noteAction({ resolve }: RawObjects, first: RawValue | undefined, suspects: Suspects): void {
  let action = resolve(first);
  for (let steps = 0; isDictionary(action) && steps < LONGEST_CHAIN; steps += 1) {
    const kind = String(resolve(action.get('S')));
    const [active, outside] = [ACTIVE[kind], OUTSIDE[kind]];
    if (active !== undefined) suspects.active.add(active);
    if (outside !== undefined) suspects.outside.add(outside);
    const next = resolve(action.get('Next'));
    action = Array.isArray(next) ? resolve(next[0]) : next;
  }
}
