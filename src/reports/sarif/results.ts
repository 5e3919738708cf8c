import { display } from '../../language/display.ts';
import type { AuditResult, DocumentResult, Finding } from '../../model/result.ts';
import { stepsTo } from '../item-place.ts';
import { oneLine } from '../words.ts';
import { LEVELS } from './rules.ts';
import { uriOf } from './uri.ts';

const SEPARATOR = ' > ';

/** The findings of a document; `indexes` are the places of the rules among the descriptors. */
export function resultsOf(document: DocumentResult, indexes: ReadonlyMap<string, number>): object[] {
  return [
    ...document.findings.map((finding) => resultOf(finding, document, indexes)),
    ...document.waived.map(({ waiver, ...finding }) => ({
      ...resultOf(finding, document, indexes),
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: shown(`${waiver.reason} (${waiver.owner}, until ${waiver.until})`),
        },
      ],
    })),
  ];
}

/** A finding about several plans stands at each of them. */
export function archiveResults({ archive }: AuditResult, indexes: ReadonlyMap<string, number>): object[] {
  return archive.findings.map(({ documents, ...finding }) => ({
    ...headOf(finding, indexes),
    locations: documents.map((path) => ({ physicalLocation: { artifactLocation: { uri: uriOf(path) } } })),
  }));
}

function resultOf(finding: Finding, document: DocumentResult, indexes: ReadonlyMap<string, number>): object {
  const steps = stepsTo(finding, document);
  return {
    ...headOf(finding, indexes),
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(document.path) } },
        ...(steps.length > 0 && { logicalLocations: [logicalLocation(steps, finding)] }),
        properties: { ...finding.location },
      },
    ],
  };
}

function logicalLocation(steps: readonly string[], { section }: Finding): object {
  return {
    name: steps.at(-1),
    fullyQualifiedName: steps.join(SEPARATOR),
    kind: steps.length === 1 && section !== null ? 'section' : 'element',
  };
}

function headOf(finding: Finding, indexes: ReadonlyMap<string, number>): object {
  const { rule, severity, message, action, quote, id, agency, basis, verdict, confidence, authority } =
    finding;
  const index = indexes.get(rule);
  const words = quote === null ? '' : `\n“${shown(oneLine(quote))}”`;
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: `${shown(message)}${words}\nNext: ${shown(action)}` },
    partialFingerprints: { 'ehcAudit/v1': id },
    properties: { agency, basis, verdict, confidence, authority: authority.map(({ text }) => text) },
  };
}

/** On one line, with what a viewer would obey shown as what it is. */
function shown(text: string): string {
  return display(oneLine(text));
}
