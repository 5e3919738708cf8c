import { SAYS } from '../../fixtures/make/traps/plan.ts';
import { thePlan } from './base.ts';
import { unread } from './shown.ts';
import type { Trap } from './trap.ts';

/** Traps 34 to 37: what is in a Word file and is no text, and files that are not what they are called. */

const nothingOf = (letter: 'A' | 'F' | 'G') => Object.fromEntries(SAYS[letter].map((one) => [one, []]));

export const fileTraps: readonly Trap[] = [
  {
    number: 34,
    title: 'A section that is only a picture of handwriting, beside pictures that matter to nobody',
    made: 'A scan as large as a page in A, a photograph on the cover, a signature behind K',
    outcome: 'unread: section A is a picture',
    cases: [
      {
        files: ['traps/picture-section.docx', 'traps/picture-section.untagged.pdf'],
        gives: thePlan({
          sections: { A: 'unread' },
          words: nothingOf('A'),
          findings: ['content-unread A'],
          problem: 'partly-read',
        }),
      },
    ],
  },
  {
    number: 35,
    title: 'A file called .docx that is an OpenDocument, an old Word or a Rich Text file',
    made: 'The plan as .odt and as .doc, and a Rich Text file, all three named .docx',
    outcome: 'read (.odt, .doc); refused: unsupported-format (.rtf)',
    cases: [
      { files: ['traps/open-document.docx', 'traps/old-word.docx'], gives: thePlan() },
      {
        files: ['hostile/rich-text.docx'],
        gives: { outcome: 'unreadable', problem: 'unsupported-format', says: 'Rich Text' },
      },
    ],
  },
  {
    number: 36,
    title: 'A Word file with macros, a template, a Word file with a password',
    made: 'The plan as .docm and as .dotx; an encrypted package in an OLE container named .docx',
    outcome: 'read (.docm, .dotx); refused: encrypted (password)',
    cases: [
      { files: ['traps/with-macros.docm', 'traps/saved-as-template.dotx'], gives: thePlan() },
      { files: ['hostile/password.docx'], gives: { outcome: 'unreadable', problem: 'encrypted' } },
    ],
  },
  {
    number: 37,
    title: 'Documents within the document: put in when it is opened, or shown as an icon',
    made: 'F as a web page by altChunk; G as an embedded Word file behind its icon',
    outcome: 'unread: F is an inserted document, G an embedded one',
    cases: [
      {
        files: ['traps/inserted-document.docx'],
        gives: thePlan({
          sections: { F: 'unread' },
          words: nothingOf('F'),
          findings: ['content-unread F'],
          problem: 'partly-read',
        }),
        shows: [unread('alternative-chunk')],
      },
      {
        files: ['traps/embedded-document.docx'],
        gives: thePlan({
          sections: { G: 'unread' },
          words: nothingOf('G'),
          findings: ['content-unread G'],
          problem: 'partly-read',
        }),
        shows: [unread('embedded-document')],
      },
    ],
  },
];
