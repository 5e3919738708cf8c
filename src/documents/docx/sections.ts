import type { Attributes } from '../xml/namespaces.ts';
import { type Handler, type Handlers } from '../xml/walk.ts';
import { isOn } from './attributes.ts';
import type { RunningReference, Story } from './state.ts';
import { currentPlace } from './story.ts';

/** Where the body refers to other parts: running headers and footers, footnotes and endnotes. */
export const SECTION_HANDLERS: Handlers<Story> = {
  'w:headerReference': running('header'),
  'w:footerReference': running('footer'),
  'w:titlePg': {
    open(story, attributes) {
      if (isOn(attributes)) story.firstPageDiffers = true;
    },
  },
  'w:footnoteReference': noteReference('footnote'),
  'w:endnoteReference': noteReference('endnote'),
};

function running(kind: RunningReference['kind']): Handler<Story> {
  return {
    open(story, { 'w:type': pages = 'default', 'r:id': relationship = '' }) {
      story.running.push({ kind, pages, relationship });
    },
  };
}

function noteReference(kind: string): Handler<Story> {
  return {
    open(story, attributes: Attributes) {
      story.noteReferences.set(`${kind}:${attributes['w:id']}`, currentPlace(story));
    },
  };
}
