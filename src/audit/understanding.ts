import type { Document } from '../model/document.ts';
import type { Decided, Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import type { Understanding, UnderstoodDocument } from '../model/understanding.ts';
import type { Workings } from '../model/workings.ts';
import { headingShown, type Showing, textShown, wordsShown } from './showing.ts';
import { factsShown } from './understood-facts.ts';
import { itemsShown } from './understood-items.ts';
import { sectionShown } from './understood-section.ts';

/** A document, the plan it was understood as, and how that came about. */
export interface Understood {
  readonly document: Document;
  readonly plan: Plan;
  readonly workings: Workings;
}

/** How a document was understood, as it leaves the worker: its words redacted unless asked otherwise. */
export function understandingOf({ document, plan, workings }: Understood, showing: Showing): Understanding {
  return {
    document: documentShown(document, workings, showing),
    kind: decided(plan.kind, { ...showing, redact: showing.redactHeading }),
    stage: {
      ...decided(plan.stage, showing),
      signs: workings.stageSigns.map(({ sign, says }) => ({
        sign,
        says: says === null ? null : decided(says, showing),
      })),
    },
    ...factsShown(plan.facts, workings, showing),
    sections: SECTIONS.map((letter) => sectionShown(plan.sections[letter], workings, showing)),
    items: itemsShown(plan, showing),
    outside: workings.outside.map((line) => ({
      ...(line.isLabel ? headingShown(line, showing) : textShown(line, showing)),
      after: line.after,
    })),
    lists: workings.lists.map((line) => headingShown(line, showing)),
    unread: plan.unread.map(({ what, place }) => ({ what, location: place })),
  };
}

function documentShown(
  { format, pages, furniture, notes, revisions }: Document,
  { lines }: Workings,
  showing: Showing,
): UnderstoodDocument {
  return {
    format,
    pages: pages ?? null,
    lines,
    furniture: furniture.map(({ kind, text }) => ({ kind, text: wordsShown(text, showing) })),
    notes: notes.map((note) => textShown(note, showing)),
    revisions: { ...revisions },
  };
}

function decided<T>({ value, because, evidence }: Decided<T>, showing: Showing) {
  const shown = showing.identifiable ? because : showing.redact(because);
  return { value, because: shown, evidence: evidence.map((words) => textShown(words, showing)) };
}
