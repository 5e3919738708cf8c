import type { TextModel } from '../model/text-model.ts';

/** A short text as the set of its features (`text-features.ts`), and the label that a person gave it. */
export interface LabelledText {
  readonly features: readonly string[];
  readonly label: string;
}

const ROUNDS = 40;
const FIRST_RATE = 2;
const DECAY = 0.15;
const SHRINKAGE = 1e-4;
/** Weights are kept in hundredths; a feature with none above this is left out. */
const SCALE = 100;
const LEAST_WEIGHT = 20;
/** A feature of one example alone tells about that example, not about its label. */
const LEAST_EXAMPLES = 2;

function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The same order on every machine, so that the same examples give the same weights. */
function shuffle(order: Uint32Array, round: number): void {
  let seed = 7919 * (round + 1);
  for (let last = order.length - 1; last > 0; last -= 1) {
    seed = (seed * 48271) % 2147483647;
    const other = seed % (last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

interface Numbered {
  readonly names: readonly string[];
  readonly texts: readonly Uint32Array[];
}

/** Features as numbers, those of too few examples left out. */
function numbered(examples: readonly LabelledText[]): Numbered {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const names = [...counts].filter(([, count]) => count >= LEAST_EXAMPLES).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const texts = examples.map(({ features }) =>
    Uint32Array.from(
      features.flatMap((feature) => {
        const id = ids.get(feature);
        return id === undefined ? [] : [id];
      }),
    ),
  );
  return { names, texts };
}

/** Features share a text's weight, so that long texts do not speak louder than short ones. */
const shareOf = (features: number): number => 1 / Math.sqrt(Math.max(1, features));

function scoresOf(weights: Float64Array, text: Uint32Array, labels: number): Float64Array {
  const scores = new Float64Array(labels);
  for (const id of text) {
    for (let label = 0; label < labels; label += 1) {
      scores[label] = (scores[label] ?? 0) + (weights[id * labels + label] ?? 0);
    }
  }
  return scores.map((score) => score * shareOf(text.length));
}

interface Step {
  readonly text: Uint32Array;
  readonly label: number;
  readonly rate: number;
}

function learn(weights: Float64Array, { text, label, rate }: Step, labels: number): void {
  const shares = softmax(scoresOf(weights, text, labels));
  const size = rate * shareOf(text.length);
  const keep = 1 - rate * SHRINKAGE;
  for (const id of text) {
    for (let each = 0; each < labels; each += 1) {
      const error = (shares[each] ?? 0) - (each === label ? 1 : 0);
      const at = id * labels + each;
      weights[at] = (weights[at] ?? 0) * keep - size * error;
    }
  }
}

/**
 * Learns from labelled examples which features speak for which label (multinomial logistic regression by
 * stochastic gradient descent). The same examples in the same order give the same model.
 */
export function trainClassifier(examples: readonly LabelledText[], labels: readonly string[]): TextModel {
  const { names, texts } = numbered(examples);
  const targets = examples.map(({ label }) => labels.indexOf(label));
  const weights = new Float64Array(names.length * labels.length);
  const order = Uint32Array.from(texts.keys());
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, round);
    const rate = FIRST_RATE / (1 + round * DECAY);
    for (const index of order) {
      const step = { text: texts[index] ?? new Uint32Array(), label: targets[index] ?? 0, rate };
      learn(weights, step, labels.length);
    }
  }
  const kept = names.flatMap((name, id): [string, number[]][] => {
    const own = [...weights.subarray(id * labels.length, (id + 1) * labels.length)].map((weight) =>
      Math.round(weight * SCALE),
    );
    return own.some((weight) => Math.abs(weight) >= LEAST_WEIGHT) ? [[name, own]] : [];
  });
  return { labels, weights: Object.fromEntries(kept) };
}

/** What a model makes of a text: its label, and how sure, from 0 to 1. */
export interface Classified {
  readonly label: string;
  readonly share: number;
}

/** The weights of a model as one table, a row of numbers for each feature: read faster than objects of lists. */
interface WeightTable {
  /** Where a feature's row begins. */
  readonly rows: ReadonlyMap<string, number>;
  readonly weights: Int32Array;
}

const tables = new WeakMap<TextModel, WeightTable>();

function tableOf(model: TextModel): WeightTable {
  const width = model.labels.length;
  const entries = Object.entries(model.weights);
  const weights = new Int32Array(entries.length * width);
  for (const [index, [, own]] of entries.entries()) weights.set(own, index * width);
  return { rows: new Map(entries.map(([feature], index) => [feature, index * width])), weights };
}

function weightsOf(model: TextModel): WeightTable {
  const known = tables.get(model);
  if (known !== undefined) return known;
  const table = tableOf(model);
  tables.set(model, table);
  return table;
}

/** What models made of features, as long as these are kept: one text is looked at for several ends. */
const judged = new WeakMap<readonly string[], Map<TextModel, Float64Array>>();

function sharesOf(model: TextModel, features: readonly string[]): Float64Array {
  const known = judged.get(features) ?? new Map<TextModel, Float64Array>();
  const shares = known.get(model) ?? readShares(model, features);
  judged.set(features, known.set(model, shares));
  return shares;
}

/** How much a text's features speak for each label, together 1. Features that no example had say nothing. */
function readShares(model: TextModel, features: readonly string[]): Float64Array {
  const { rows, weights } = weightsOf(model);
  const scores = new Float64Array(model.labels.length);
  let known = 0;
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined) {
      known += 1;
      for (let label = 0; label < scores.length; label += 1) {
        scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return softmax(scores.map((score) => (score / SCALE) * shareOf(known)));
}

/** How much a text speaks for each label, together 1. */
export function labelShares(model: TextModel, features: readonly string[]): ReadonlyMap<string, number> {
  const shares = sharesOf(model, features);
  return new Map(model.labels.map((label, index) => [label, shares[index] ?? 0]));
}

/** How much of a text some example held before: of a text that is mostly new, a model's sureness says little. */
export function familiarity(model: TextModel, features: readonly string[]): number {
  const { rows } = weightsOf(model);
  const known = features.filter((feature) => rows.has(feature)).length;
  return known / Math.max(1, features.length);
}

/** The label that a text's features speak for most. */
export function classify(model: TextModel, features: readonly string[]): Classified {
  const shares = sharesOf(model, features);
  let best = 0;
  for (let label = 1; label < shares.length; label += 1) {
    if ((shares[label] ?? 0) > (shares[best] ?? 0)) best = label;
  }
  return { label: model.labels[best] ?? '', share: shares[best] ?? 0 };
}
