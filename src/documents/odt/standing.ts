import { paragraphsOf } from '../building/block-text.ts';
import { blocksOf, currentPlace } from '../building/draft.ts';
import type { Attributes } from '../xml/namespaces.ts';
import { type Handler, type Handlers, SKIP } from '../xml/walk.ts';
import { closeAside, type OdtStory, openAside } from './state.ts';
import { writeShownText } from './writing.ts';

type Kind = 'hidden' | 'placeholders';

/** Elements that say how all that stands in them is to be taken: hidden, a prompt, a note. */
export const STANDING_HANDLERS: Handlers<OdtStory> = {
  'text:section': where('hidden', isHiddenSection),
  'text:hidden-text': where('hidden', (attributes) => attributes['text:is-hidden'] !== 'false'),
  'text:placeholder': where('placeholders', () => true),
  'loext:content-control': where(
    'placeholders',
    (attributes) => attributes['loext:showing-place-holder'] === 'true',
  ),
  'text:note': {},
  'text:note-body': {
    open: openAside,
    close(story) {
      const written = blocksOf(closeAside(story));
      const place = currentPlace(story.draft);
      for (const paragraph of paragraphsOf(written)) story.notes.push({ ...paragraph, place });
    },
  },
  'office:annotation': {
    open({ tally }, { 'loext:resolved': resolved }) {
      if (resolved !== 'true') tally.revisions.comments += 1;
      return SKIP;
    },
  },
};

function where(kind: Kind, holds: (attributes: Attributes) => boolean): Handler<OdtStory> {
  return {
    open(story, attributes) {
      story.standing.push(holds(attributes) ? kind : undefined);
      if (holds(attributes)) story.open[kind] += 1;
    },
    text(story, text) {
      writeShownText(story, text);
    },
    close(story) {
      const kindOpen = story.standing.pop();
      if (kindOpen !== undefined) story.open[kindOpen] -= 1;
    },
  };
}

/** A condition that hides a section is worked out by the program that saved the file. */
function isHiddenSection({ 'text:display': display, 'text:is-hidden': hidden }: Attributes): boolean {
  return display === 'none' || (display === 'condition' && hidden === 'true');
}
