import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CalendarDate } from '../model/calendar-date.ts';

/** A pack that cannot be made: the sentence says what to do. */
export class ScaffoldError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ScaffoldError';
  }
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const header = (name: string, lawAsAt: CalendarDate): string => `name: ${name}
title: What ${name} adds to the law and changes in it
version: 1.0.0
lawAsAt: ${lawAsAt}
extends: [england]

# Changes to rules of the packs it extends: off, a severity, or the members to replace.
# "ehc-audit rules list" shows their ids, "ehc-audit explain RULE" what can be set.
rules:
  review-due-soon:
    with: { dueSoonDays: 84 }
    action: Book the review for [date], and ask the setting, health and social care for their advice by [date].
#  plan-version-old: off
#  advice-stale: warning
`;

const RULES = `- id: local-term-not-explained
  title: A name of the council's own that families do not know
  basis: practice
  verdict: fail
  severity: info
  agency: send
  section: [B, E, F]
  stages: [draft, amended-draft, final, amended-final]
  since: 1.0.0
  authority:
    - text: Our own style guide, page [number]
  why: Parents and young people have to understand their plan without a glossary.
  falsePositives:
    - The name is explained where it stands first.
  check: mention
  with: { sections: [B, E, F], list: local-terms }
  message: The plan uses a name of the council's own.
  action: 'Say what it is: [plain words].'
  examples:
    - fails: |
        Section F: Special educational provision
        A place in the Lighthouse Base for reading, each morning.
      because: Families do not know what happens in the base.
    - passes: |
        Section F: Special educational provision
        A place in a quiet room with a reading teacher, each morning.
      because: The words say what it is.
`;

const WORDING = `# Phrases: plain words, (a|b) a choice, [a] an optional part, word~ any word that begins so, * up to six words.
local-terms:
  - lighthouse (base|room)
  - (ladder|steps) of support

# A list of a pack that this one extends is changed by its parts: phrases to add, phrases around which it does not
# count, and phrases to remove, as that list writes them ("remove").
education-training:
  add: [driving theory test]
  excuse: [reading glasses]
`;

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** The files of a new pack by their paths from the place where it is made. */
function filesOf(place: string, name: string, lawAsAt: CalendarDate): ReadonlyMap<string, string> {
  if (place.endsWith('.yaml')) {
    const families = `\n# Rules of its own, by family.\nfamilies:\n  plain-english:\n${indented(RULES, 4)}`;
    const wording = `\nwording:\n${indented(WORDING, 2)}`;
    return new Map([[place, header(name, lawAsAt) + families + wording]]);
  }
  return new Map([
    [join(place, 'pack.yaml'), header(name, lawAsAt)],
    [join(place, 'plain-english.yaml'), RULES],
    [join(place, 'wording', `${name}.yaml`), WORDING],
  ]);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a pack that extends `england`: a folder, or one file where the place ends in ".yaml". Gives the paths
 * of its files. Throws ScaffoldError where the place is taken or its name is not one for a pack.
 */
export async function scaffold(place: string, lawAsAt: CalendarDate): Promise<string[]> {
  const name = basename(place).replace(/\.yaml$/, '');
  if (!NAME.test(name)) {
    throw new ScaffoldError(
      `"${name}" is no name for a pack: use small letters, figures and hyphens, such as "our-council".`,
    );
  }
  if (await exists(place)) {
    throw new ScaffoldError(`"${place}" is there already, and nothing was changed. Choose another name.`);
  }
  const files = filesOf(place, name, lawAsAt);
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  }
  return [...files.keys()];
}
