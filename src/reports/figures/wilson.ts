/** A share with its 95 % Wilson score interval: what `hits` of `all` says of the true rate. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/** The Wilson score interval (E. B. Wilson, 1927); of nothing, the share is not a number. */
export function wilson(hits: number, all: number): Interval {
  const share = hits / all;
  const base = 1 + Z ** 2 / all;
  const centre = share + Z ** 2 / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return { share, low: Math.max(0, (centre - spread) / base), high: Math.min(1, (centre + spread) / base) };
}
