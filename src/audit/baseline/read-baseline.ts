import { type BaselineDocument, baselineDocumentSchema, baselineHeadSchema } from '../../model/baseline.ts';
import { TOOL } from '../../model/tool.ts';
import { readSaved, type Saved, type SavedShape } from '../saved/read-saved.ts';

const BASELINE = {
  what: 'baseline',
  remedy: 'Move it away, and write it again with --update-baseline.',
  head: baselineHeadSchema,
  document: baselineDocumentSchema,
  otherKind: ({ baselineVersion }) => {
    if (baselineVersion === undefined) return `this is not a baseline of ${TOOL}`;
    const { value } = baselineHeadSchema.shape.baselineVersion;
    return baselineVersion === value
      ? null
      : `it is of baseline version ${JSON.stringify(baselineVersion)}, and this program reads ${value}`;
  },
} satisfies SavedShape<unknown, BaselineDocument>;

export type BaselineFile = Pick<Saved<unknown, BaselineDocument>, 'count' | 'document' | 'close'>;

/**
 * Reads a baseline.
 *
 * @throws UsageError with file and line where it is damaged, or no baseline of ours
 */
export function readBaseline(path: string): BaselineFile {
  return readSaved(path, BASELINE);
}
