import { dateInWords } from '../language/calendar.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { FAMILIES, type Family, type SeverityByStage } from '../model/rule.ts';
import type { Waiver } from '../model/waiver.ts';
import type { TerminalOptions } from './options.ts';
import { severityWords } from './rule-list.ts';
import { heading, type Paper, paperOf, paragraph } from './text/paper.ts';
import { FAMILY_WORDS, plural } from './words.ts';

/** A value and where it came from: a pack's name, a file with its line, a flag. */
interface From<T> {
  readonly value: T;
  readonly from: string;
}

interface EffectiveRule {
  readonly id: string;
  readonly family: Family;
  readonly severity: From<SeverityByStage | 'off'>;
  readonly parameters: Readonly<Record<string, From<unknown>>>;
  /** Where other changed members (message, authority ...) came from. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What takes effect, for every document or for the one at a path. */
export interface EffectiveConfiguration {
  readonly file: string | null;
  readonly path: string | null;
  readonly packs: { readonly from: string; readonly names: readonly string[] };
  /** How many plans the audited ones are a sample of. */
  readonly sampleOf?: From<number>;
  /** The scale of words; null where plans are rated by colours alone. */
  readonly scale: From<string | null>;
  /** The globs of overrides: all of them, or for one document those that name it. */
  readonly overrides: readonly (readonly string[])[];
  readonly rules: readonly EffectiveRule[];
  readonly waivers: readonly Waiver[];
  /** What is wrong with waivers that do not hold. */
  readonly malformed: readonly string[];
}

export interface ConfigurationOptions extends TerminalOptions {
  /** The day waivers are held against. */
  readonly today: CalendarDate;
}

function line(paper: Paper, label: string, text: string): string[] {
  return paragraph(paper, text, { label: label.padEnd(10), labelPaint: paper.chalk.bold });
}

function ruleLines({ id, severity, parameters, texts }: EffectiveRule, paper: Paper): string[] {
  const words = severity.value === 'off' ? 'off' : severityWords(severity.value);
  const settings = [
    ...Object.entries(parameters).map(
      ([name, { value, from }]) => `${name}: ${JSON.stringify(value)} (${from})`,
    ),
    ...Object.entries(texts).map(([name, from]) => `${name}: changed (${from})`),
  ];
  return [
    ...paragraph(paper, `${words} (${severity.from})`, { label: `${id}  `, labelPaint: paper.chalk.bold }),
    ...settings.flatMap((text) => paragraph(paper, text, { indent: 2 })),
  ];
}

function waiverLines(
  { rule, path, fingerprint, reason, owner, until, by }: Waiver,
  { paper, today }: { readonly paper: Paper; readonly today: CalendarDate },
): string[] {
  const of = [...(path === null ? [] : [path]), ...(fingerprint === null ? [] : [fingerprint])].join(', ');
  const end = `${until < today ? 'ended on' : 'until'} ${dateInWords(until)}`;
  return paragraph(paper, `${of}: ${reason}; ${owner}; ${end} (${by})`, {
    label: `${rule}  `,
    labelPaint: paper.chalk.bold,
  });
}

/** The configuration as it takes effect, with where each value came from. Each chunk is one line. */
export function* configurationText(
  shown: EffectiveConfiguration,
  options: ConfigurationOptions,
): Iterable<string> {
  const paper = paperOf(options);
  const { today } = options;
  const { file, path, packs, scale, sampleOf, overrides, rules, waivers, malformed } = shown;
  const families = FAMILIES.filter((family) => rules.some((rule) => rule.family === family));
  const parts = [
    ...line(paper, 'File', file ?? 'none found upwards from here'),
    ...line(paper, 'Packs', `${packs.names.join(', ')} (${packs.from})`),
    ...line(paper, 'Scale', `${scale.value ?? 'none: ratings by colour alone'} (${scale.from})`),
    ...(sampleOf === undefined
      ? []
      : line(paper, 'Sample', `of ${plural(sampleOf.value, 'plan')} (${sampleOf.from})`)),
    ...(path === null ? [] : line(paper, 'For', path)),
    ...overrides.flatMap((files) => line(paper, 'Override', files.join(', '))),
    ...families.flatMap((family) => [
      ...heading(paper, FAMILY_WORDS[family]),
      ...rules.filter((rule) => rule.family === family).flatMap((rule) => ruleLines(rule, paper)),
    ]),
    ...(waivers.length + malformed.length === 0 ? [] : heading(paper, 'Waivers')),
    ...waivers.flatMap((waiver) => waiverLines(waiver, { paper, today })),
    ...malformed.flatMap((text) => paragraph(paper, text)),
    '',
    ...paragraph(
      paper,
      `${plural(rules.filter(({ severity }) => severity.value !== 'off').length, 'rule')} in effect.`,
      { paint: paper.chalk.bold },
    ),
  ];
  for (const text of parts) yield `${text}\n`;
}
