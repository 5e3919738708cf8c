import { checkbox } from '../building/symbols.ts';
import { beyond } from '../limits.ts';
import type { Attributes } from '../xml/namespaces.ts';
import { type Handlers } from '../xml/walk.ts';
import { isOn, wholeNumber } from './attributes.ts';
import type { Field, Story } from './state.ts';
import { writeText } from './writing.ts';

/**
 * Ends instructions at the end of their paragraph: a field that is never separated or ended must not swallow
 * the rest of the document.
 */
export function endInstructions({ fields }: Story): void {
  if (fields.length === 0) return;
  const open = fields.filter(({ phase }) => phase === 'result');
  fields.splice(0, fields.length, ...open);
}

/** Complex fields (ECMA-376 part 1, 17.16); the content of simple ones is ordinary runs. */
export const FIELD_HANDLERS: Handlers<Story> = {
  'w:fldChar': {
    open(story, { 'w:fldCharType': type }) {
      const { fields, limits } = story;
      const field = fields.at(-1);
      if (fields.length > limits.maxXmlDepth)
        throw beyond('Fields in it are nested more than # deep.', limits.maxXmlDepth);
      if (type === 'begin')
        fields.push({ phase: 'instruction', instruction: '', ticked: false, chosen: 0, entries: [] });
      if (type !== 'begin' && field?.phase === 'instruction') noteAsked(story, field.instruction);
      if (type === 'separate' && field !== undefined) field.phase = 'result';
      if (type !== 'end' || field === undefined) return;
      fields.pop();
      writeFormField(story, field);
    },
  },
  'w:instrText': {
    text({ fields }, text) {
      const field = fields.at(-1);
      if (field !== undefined) field.instruction += text;
    },
  },
  'w:fldSimple': { open: (story, { 'w:instr': instruction = '' }) => noteAsked(story, instruction) },
  'w:checkBox': { open: (story) => setKind(story, 'checkbox') },
  'w:ddList': { open: (story) => setKind(story, 'list') },
  // The value in force comes after the default, so the later one of both wins.
  'w:default': { open: setValue },
  'w:checked': { open: setValue },
  'w:result': { open: setValue },
  'w:listEntry': {
    open({ fields }, { 'w:val': entry = '' }) {
      fields.at(-1)?.entries.push(entry);
    },
  },
};

/** Fields that start another program, and fields that fetch from elsewhere (ECMA-376 part 1, 17.16.5). */
const STARTS = /^\s*DDE(?:AUTO)?\b/i;
const FETCHES = /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD|DATABASE)\b/i;

function noteAsked({ suspects }: Story, instruction: string): void {
  if (STARTS.test(instruction)) suspects.active.add('fields that start programs');
  if (FETCHES.test(instruction)) suspects.outside.add('text or pictures to be fetched by fields');
}

function writeFormField(story: Story, { kind, ticked, chosen, entries }: Field): void {
  if (kind === 'checkbox') writeText(story, checkbox(ticked));
  if (kind === 'list') writeText(story, entries[chosen] ?? '');
}

function setKind({ fields }: Story, kind: Field['kind'] & string): void {
  const field = fields.at(-1);
  if (field !== undefined) field.kind = kind;
}

function setValue({ fields }: Story, attributes: Attributes): void {
  const field = fields.at(-1);
  if (field?.kind === 'checkbox') field.ticked = isOn(attributes);
  if (field?.kind === 'list') field.chosen = wholeNumber(attributes) ?? 0;
}
