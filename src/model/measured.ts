import { z } from 'zod';

/** So many of so many, with the 95 % Wilson score interval of the true rate. */
const measuredShareSchema = z.strictObject({
  hits: z.int().nonnegative(),
  of: z.int().nonnegative(),
  low: z.number(),
  high: z.number(),
});

export type MeasuredShare = z.infer<typeof measuredShareSchema>;

/** What was measured of one rule over invented cases; some of them served to mend it, so these are no first-try figures. */
const measuredRuleSchema = z.strictObject({
  /** Findings that are right, of all findings. */
  precision: measuredShareSchema,
  /** Positives that were found, of all positives. */
  recall: measuredShareSchema,
  nearMisses: z.int().nonnegative(),
  /** Whether there were cases enough for the figures to say something. */
  enough: z.boolean(),
});

export type MeasuredRule = z.infer<typeof measuredRuleSchema>;

/** By the id of the rule: `rules/england/measured.json`, written by `npm run accuracy`. */
export const measuredRulesSchema = z.record(z.string(), measuredRuleSchema);

export type MeasuredRules = z.infer<typeof measuredRulesSchema>;
