import type { Severity } from '../../model/rule.ts';
import type { ReportOptions, RuleText } from '../options.ts';
import { BASIS_WORDS, FAMILY_WORDS } from '../words.ts';

export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** All rules of the packs, as SARIF describes them: a viewer shows the help beside each result. */
export function descriptors({ rules }: ReportOptions): object[] {
  return [...rules].map(([id, rule]) => ({
    id,
    name: id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: helpOf(rule),
    ...(rule.authority[0]?.url !== undefined && { helpUri: rule.authority[0].url }),
    defaultConfiguration: { level: LEVELS[severityOf(rule)] },
    properties: { tags: [FAMILY_WORDS[rule.family], BASIS_WORDS[rule.basis]] },
  }));
}

function severityOf({ severity }: RuleText): Severity {
  return typeof severity === 'string' ? severity : severity.final;
}

function helpOf({ why, authority, falsePositives }: RuleText): { text: string; markdown: string } {
  const sources = authority.map(({ text }) => text).join('; ');
  const links = authority.map(({ text, url }) => (url === undefined ? text : `[${text}](${url})`)).join('; ');
  const mistaken = falsePositives.map((one) => `- ${one}`).join('\n');
  const help = (of: string): string => `${why}\n\nAuthority: ${of}\n\nKnown false positives:\n\n${mistaken}`;
  return { text: help(sources), markdown: help(links) };
}
