import { isUnseen } from '../building/unseen.ts';
import { type Package, partXml } from '../xml/package.ts';
import type { ParagraphBuilder, Story } from './state.ts';
import { resolveStyle } from './styles.ts';

/** Whether colour and size leave nothing of a text of the paragraph to be seen. */
export function isUnseenIn(story: Story, paragraph: ParagraphBuilder, flags: number): boolean {
  return isUnseen(story.suspects, flags, {
    isColour: () => isOverColour(story, paragraph),
    isPerhaps: () => paragraph.textBox || story.hasBackdrop(),
  });
}

/** A colour behind the paragraph, its cell or a table it stands in. */
function isOverColour({ styles, tables }: Story, { shaded, style }: ParagraphBuilder): boolean {
  const named = style ?? styles.defaultParagraphStyle;
  const isStyled = named !== undefined && resolveStyle(styles, named).shaded === true;
  return (
    shaded === true ||
    isStyled ||
    tables.some((table) => table.shaded === true || table.rows.at(-1)?.cells.at(-1)?.shaded === true)
  );
}

/** A picture or shape behind the text, in the way of new and of old files; a colour of the page. */
const BEHIND = /behindDoc="(?:1|true)"|z-index:\s*-|<w:background\b/g;

/** How far before the mark the name of its shape stands at most: a watermark is faint, and lies behind all text. */
const NAME_BEFORE = 400;

/** Tells, when it is first asked, whether something may lie behind the text: in the body or in a running header. */
export function backdropOf(source: Package, body: string): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= hasBehind(body) || headersOf(source).some(hasBehind);
    return known;
  };
}

function headersOf(source: Package): readonly string[] {
  const names = [...source.directory.keys()].filter((name) => /\bheader[^/]*\.xml$/.test(name));
  return names.map((name) => partXml(source, name) ?? '');
}

function hasBehind(xml: string): boolean {
  return [...xml.matchAll(BEHIND)].some(
    ({ index }) => !/watermark/i.test(xml.slice(Math.max(0, index - NAME_BEFORE), index + NAME_BEFORE)),
  );
}
