import type { Kind } from '../../model/stage.ts';
import type { Understanding, UnderstoodDocument, UnderstoodStageSign } from '../../model/understanding.ts';
import type { Branch } from '../text/tree.ts';
import { capitalised, KIND_WORDS, plural, STAGE_WORDS } from '../words.ts';
import { placed, quotation, quoted } from './quote.ts';
import { SIGN_WORDS } from './words.ts';

/** What the file is: its format, its size, and what stands outside its text. */
export function documentBranch(document: UnderstoodDocument): Branch {
  const { format, pages, lines, furniture, notes } = document;
  const size = pages === null ? [] : [plural(pages, 'page')];
  return {
    label: 'Document:',
    text: [format.toUpperCase(), ...size, plural(lines, 'line')].join(', '),
    below: [
      ...furniture.map(({ kind, text }) => ({ label: FURNITURE[kind], text: quoted(text) })),
      ...(notes.length === 0
        ? []
        : [{ label: 'Footnotes and endnotes, in no section:', text: '', below: notes.map(quotation) }]),
      ...revisionBranch(document),
    ],
  };
}

const FURNITURE = {
  header: 'Running header:',
  footer: 'Running footer:',
  watermark: 'Watermark:',
} as const;

function revisionBranch({ revisions }: UnderstoodDocument): Branch[] {
  const { insertions, deletions, comments, hiddenRuns } = revisions;
  const traces = [
    insertions > 0 && plural(insertions, 'tracked insertion'),
    deletions > 0 && plural(deletions, 'tracked deletion'),
    comments > 0 && plural(comments, 'comment'),
    hiddenRuns > 0 && plural(hiddenRuns, 'piece of hidden text', 'pieces of hidden text'),
  ].filter((trace) => trace !== false);
  return traces.length === 0
    ? []
    : [{ label: 'Unfinished editing:', text: traces.join(', '), tone: 'warning' }];
}

/** What an audit takes; the check command passes over the rest. */
function isAudited(kind: Kind): boolean {
  return kind === 'plan' || kind === 'template';
}

export function kindBranch({ kind: { value, because, evidence } }: Understanding): Branch {
  const skipped: Branch = { text: 'The check command skips it: only plans and blank templates are audited.' };
  return {
    label: 'Kind:',
    text: `${KIND_WORDS[value]}. ${sentence(because)}`,
    below: [...evidence.map(quotation), ...(isAudited(value) ? [] : [skipped])],
  };
}

/** The stage with every sign of it, the most trusted first: the first that shows a stage decides. */
export function stageBranch({ kind, stage: { value, because, signs } }: Understanding): Branch {
  if (!isAudited(kind.value)) return { label: 'Stage:', text: 'only a plan has one.' };
  const isUnknown = value === 'unknown';
  const words = isUnknown ? 'Unknown' : capitalised(STAGE_WORDS[value]);
  const next: Branch = { text: 'Say it with --stage draft, amended-draft, final or amended-final.' };
  return {
    label: 'Stage:',
    text: `${words}. ${sentence(because)}`,
    ...(isUnknown && { tone: 'warning' }),
    below: [...signs.map(signBranch), ...(isUnknown ? [next] : [])],
  };
}

function signBranch({ sign, says }: UnderstoodStageSign): Branch {
  const label = `${SIGN_WORDS[sign]}:`;
  if (says === null) return { label, text: 'not shown' };
  const [evidence] = says.evidence;
  const aside =
    evidence === undefined
      ? `(${says.because})`
      : `from ${quoted(evidence.text)} ${placed(evidence.location)}`.trim();
  return { label, text: STAGE_WORDS[says.value], aside };
}

function sentence(text: string): string {
  return capitalised(text.endsWith('.') ? text : `${text}.`);
}
