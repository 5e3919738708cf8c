import type { Document } from '../../model/document.ts';
import { ReadProblem } from '../../model/problem.ts';
import { createCounters } from '../building/labels.ts';
import type { Limits } from '../limits.ts';
import { cautionsOf } from '../suspects.ts';
import { openPackage, type Package, partXml } from '../xml/package.ts';
import { type Handlers, walkXml } from '../xml/walk.ts';
import { resolvedComments } from './comments.ts';
import { readFurniture } from './furniture.ts';
import { STORY_HANDLERS } from './handlers.ts';
import { readNotes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { flushCarried } from './paragraphs.ts';
import { relationshipsOf } from './relationships.ts';
import { SECTION_HANDLERS } from './sections.ts';
import type { Shared, Story } from './state.ts';
import { createStory } from './story.ts';
import { readStyles } from './styles.ts';
import { backdropOf } from './unseen.ts';

interface BodyStory extends Story {
  /** Set at the root element, so that no other kind of XML passes for an empty document. */
  isDocument: boolean;
}

const BODY_HANDLERS: Handlers<BodyStory> = {
  ...STORY_HANDLERS,
  ...SECTION_HANDLERS,
  'w:document': {
    open(state) {
      state.isDocument = true;
    },
  },
};

/**
 * Reads a Word document (.docx, .docm, .dotx; transitional or strict) as a reader of its pages sees it.
 * Nothing outside the file is opened.
 *
 * @throws ReadProblem where the file is damaged, encrypted, beyond the limits or no Word document
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Document> {
  const source = openPackage(bytes, limits);
  const { suspects } = source;
  const main = mainPart(source);
  const xml = partXml(source, main);
  if (xml === undefined) throw new ReadProblem('truncated', 'The part that holds its text is missing.');
  const relationships = relationshipsOf(source, main);
  const part = (type: string): string | undefined => relationships.find((link) => link.type === type)?.part;
  const styles = readStyles(source, part('styles'));
  const shared: Shared = {
    styles,
    numbering: readNumbering(source, part('numbering'), styles),
    counters: createCounters(),
    limits,
    revisions: { insertions: 0, deletions: 0, comments: 0, hiddenRuns: 0 },
    resolved: resolvedComments(source, relationships),
    size: { blocks: 0 },
    suspects,
    hasBackdrop: backdropOf(source, xml),
  };
  const body = readBody(xml, shared);
  const notes = readNotes(source, { shared, relationships, references: body.noteReferences });
  const furniture = readFurniture(source, { body, shared, relationships });
  const blocks = body.containers.flatMap((container) => container.blocks);
  const settings = part('settings');
  if (settings !== undefined) relationshipsOf(source, settings);
  if (hasMacros(source)) suspects.active.add('macros');
  const { revisions } = shared;
  return {
    format: 'docx',
    blocks,
    furniture,
    notes,
    revisions,
    unread: body.unread,
    ...cautionsOf(suspects),
  };
}

function mainPart(source: Package): string {
  return relationshipsOf(source).find(({ type }) => type === 'officeDocument')?.part ?? '/word/document.xml';
}

/** Macros by their usual name, whether or not a link leads to them. */
function hasMacros({ directory }: Package): boolean {
  return [...directory.keys()].some((name) => name.endsWith('vbaproject.bin'));
}

function readBody(xml: string, shared: Shared): Story {
  const state: BodyStory = { ...createStory(shared, { isBody: true }), isDocument: false };
  walkXml(xml, BODY_HANDLERS, { state, limits: shared.limits });
  if (!state.isDocument)
    throw new ReadProblem('unsupported-format', 'It is an Office file, but not a Word document.');
  flushCarried(state);
  return state;
}
