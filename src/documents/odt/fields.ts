import { checkbox } from '../building/symbols.ts';
import { type Handler, type Handlers, SKIP, wholeNumber } from '../xml/walk.ts';
import type { FieldMark, OdtStory } from './state.ts';
import { writeText } from './writing.ts';

const LONGEST_SPACE = 1000;

/** Signs, fields and prompts inside a line, and what shows nothing there. */
export const FIELD_HANDLERS: Handlers<OdtStory> = {
  'text:s': {
    open: (story, attributes) => {
      const count = Math.min(LONGEST_SPACE, wholeNumber(attributes['text:c']) ?? 1);
      writeText(story, ' '.repeat(Math.max(0, count)));
    },
  },
  'text:tab': { open: (story) => writeText(story, ' ') },
  'text:line-break': { open: (story) => writeText(story, '\n') },
  'field:fieldmark': { open: openFieldMark, close: closeFieldMark },
  'field:fieldmark-start': {},
  'field:fieldmark-end': {},
  'field:fieldmark-separator': {},
  'field:param': {
    open({ fieldMark }, { 'field:name': name = '', 'field:value': value = '' }) {
      if (fieldMark === undefined) return;
      if (/checked$/i.test(name)) fieldMark.ticked = value === 'true';
      if (/listentry$/i.test(name)) fieldMark.entries.push(value);
      if (/selected$/i.test(name)) fieldMark.chosen = wholeNumber(value) ?? 0;
    },
  },
  'text:script': { open: noteScript },
  'office:event-listeners': { open: noteScript },
  'text:section-source': {
    open({ tally }, { 'xlink:href': target = '' }) {
      if (target !== '' && !target.startsWith('#')) tally.suspects.outside.add('linked documents');
      return SKIP;
    },
  },
  ...skipped(
    'text:number',
    'text:note-citation',
    'text:ruby-text',
    'text:sequence-decls',
    'text:variable-decls',
    'text:user-field-decls',
    'text:dde-connection-decls',
    'office:binary-data',
    'text:table-of-content-source',
    'text:illustration-index-source',
    'text:table-index-source',
    'text:object-index-source',
    'text:user-index-source',
    'text:alphabetical-index-source',
    'text:bibliography-source',
  ),
};

function noteScript({ tally }: OdtStory): typeof SKIP {
  tally.suspects.active.add('scripts');
  return SKIP;
}

function skipped(...names: readonly string[]): Handlers<OdtStory> {
  return Object.fromEntries(names.map((name) => [name, { open: () => SKIP } satisfies Handler<OdtStory>]));
}

function openFieldMark(story: OdtStory, { 'field:type': type = '' }: Readonly<Record<string, string>>): void {
  const kind = /checkbox$/i.test(type) ? 'checkbox' : /dropdown$/i.test(type) ? 'list' : 'other';
  story.fieldMark = { kind, ticked: false, chosen: 0, entries: [] };
}

function closeFieldMark(story: OdtStory): void {
  if (story.fieldMark !== undefined) writeText(story, shown(story.fieldMark));
  delete story.fieldMark;
}

function shown({ kind, ticked, chosen, entries }: FieldMark): string {
  if (kind === 'checkbox') return checkbox(ticked);
  return kind === 'list' ? (entries[chosen] ?? '') : '';
}
