import type { Document } from '../../model/document.ts';
import { ReadProblem } from '../../model/problem.ts';
import { blocksOf, createTally } from '../building/draft.ts';
import type { Limits } from '../limits.ts';
import { cautionsOfRuns } from '../suspects.ts';
import { decodeXml, openPackage, partXml } from '../xml/package.ts';
import { type Handler, type Handlers, SKIP, walkXml } from '../xml/walk.ts';
import { readFurniture } from './furniture.ts';
import { STORY_HANDLERS } from './handlers.ts';
import { readManifest } from './manifest.ts';
import { readStyleSets } from './read-styles.ts';
import { createStory, type OdtStory } from './state.ts';
import { createStyles } from './styles.ts';

/** The XML of a text document: in the flat form one file is all of it. */
interface Parts {
  readonly content: string;
  readonly styles: string | undefined;
  readonly mediaTypes: ReadonlyMap<string, string>;
  readonly hasMacros: boolean;
}

/**
 * Reads an OpenDocument text (.odt, .ott, or .fodt in one XML file) as a reader of its pages sees it. Nothing
 * outside the file is opened.
 *
 * @throws ReadProblem where the file is damaged, encrypted, beyond the limits or no text document
 */
export async function readOdt(bytes: Uint8Array, limits: Limits): Promise<Document> {
  return readParts(isZip(bytes) ? zippedParts(bytes, limits) : flatParts(bytes), limits);
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** Modules of Basic, and scripts in other languages; lists of them are kept where there are none, too. */
const MACRO = /^basic\/.+\/(?!(?:script|dialog)-l[bc]\.xml$)[^/]+\.xml$|^scripts\/.*[^/]$/;

function zippedParts(bytes: Uint8Array, limits: Limits): Parts {
  const source = openPackage(bytes, limits);
  const mediaTypes = readManifest(source);
  const content = partXml(source, 'content.xml');
  if (content === undefined) throw new ReadProblem('truncated', 'The part that holds its text is missing.');
  const hasMacros = [...source.directory.keys()].some((name) => MACRO.test(name));
  return { content, styles: partXml(source, 'styles.xml'), mediaTypes, hasMacros };
}

function flatParts(bytes: Uint8Array): Parts {
  const xml = decodeXml(bytes);
  return { content: xml, styles: xml, mediaTypes: new Map(), hasMacros: false };
}

/** A shape behind the text, or a colour or picture of the page. */
const BEHIND =
  /style:run-through="background"|<style:page-layout-properties\b[^>]*\s(?:fo:background-color="#(?!(?:f[a-f]){3}")|draw:fill="(?!none"))/i;

function readParts({ content, styles, mediaTypes, hasMacros }: Parts, limits: Limits): Document {
  const tally = createTally(limits, () => BEHIND.test(content) || BEHIND.test(styles ?? ''));
  if (hasMacros) tally.suspects.active.add('macros');
  const ofContent = readStyleSets(content, limits);
  const ofPages = readStyleSets(styles, limits);
  const story = (isBody: boolean): OdtStory => {
    const { automatic } = isBody ? ofContent : ofPages;
    return createStory(tally, { isBody, styles: createStyles(ofPages.common, automatic), mediaTypes });
  };
  const body = readBody(content, story(true));
  return {
    format: 'odt',
    blocks: blocksOf(body.draft),
    furniture: styles === undefined ? [] : readFurniture(styles, { story: story(false), begun: body.pages }),
    notes: body.notes,
    revisions: tally.revisions,
    unread: body.draft.unread,
    ...cautionsOfRuns(tally),
  };
}

const BODY_HANDLERS: Handlers<OdtStory> = {
  ...STORY_HANDLERS,
  // A flat file holds the running lines of its page styles too.
  'office:master-styles': { open: () => SKIP },
  'office:styles': { open: () => SKIP },
  'office:meta': { open: () => SKIP },
  'office:text': {
    open(story) {
      story.isTextDocument = true;
    },
  },
  'office:spreadsheet': another('It is an OpenDocument spreadsheet.'),
  'office:presentation': another('It is an OpenDocument presentation.'),
  'office:drawing': another('It is an OpenDocument drawing.'),
};

function another(detail: string): Handler<OdtStory> {
  return {
    open() {
      throw new ReadProblem('unsupported-format', detail);
    },
  };
}

function readBody(xml: string, story: OdtStory): OdtStory {
  walkXml(xml, BODY_HANDLERS, { state: story, limits: story.tally.limits });
  if (!story.isTextDocument)
    throw new ReadProblem('unsupported-format', 'It is an OpenDocument file, but not a text document.');
  return story;
}
