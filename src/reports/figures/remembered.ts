import type { AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';

type Making<Made> = (result: AuditResult, options: ReportOptions) => Made;

/** The same, made once of a result and options: several reports of one run need not walk over its documents again. */
export function remembered<Made>(make: Making<Made>): Making<Made> {
  const known = new WeakMap<AuditResult, WeakMap<ReportOptions, { readonly made: Made }>>();
  return (result, options) => {
    const ofResult = known.get(result) ?? new WeakMap<ReportOptions, { readonly made: Made }>();
    known.set(result, ofResult);
    const entry = ofResult.get(options) ?? { made: make(result, options) };
    ofResult.set(options, entry);
    return entry.made;
  };
}
