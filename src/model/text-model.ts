/**
 * Weights that labelled examples gave to the features of short texts: plain data. One number a label, in
 * hundredths; a feature that tells nothing is not listed.
 */
export interface TextModel {
  readonly labels: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}
