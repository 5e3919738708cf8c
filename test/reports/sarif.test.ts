import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { sarifReport } from '../../src/reports/sarif/report.ts';
import { uriOf } from '../../src/reports/sarif/uri.ts';
import { ARCHIVE, DEFECTIVE, HOSTILE_DOCUMENTS, plan, RULES, result } from './sample.ts';
import { WITH_ITEMS } from './tables.ts';

interface Message {
  readonly text: string;
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly locations: readonly Location[] }[];
    },
  ];
}

const textOf = (audit: AuditResult): string => [...sarifReport(audit, { rules: RULES })].join('');

function runOf(audit: AuditResult): Run {
  const log: { runs: [Run] } = JSON.parse(textOf(audit));
  return log.runs[0];
}

/** The published schema, of draft 4, whose keywords a reader of draft 7 understands; its own names it does not. */
function validator() {
  const { $schema: _draft, id: _id, ...published } = schema;
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(published);
}

describe('SARIF', () => {
  it('is the golden file', async () => {
    await expect(textOf(ARCHIVE)).toMatchFileSnapshot('golden/archive.golden.sarif');
  });

  it.each([
    ['an archive', ARCHIVE],
    ['plans with items', WITH_ITEMS],
    ['hostile names', result(HOSTILE_DOCUMENTS)],
    ['no document', result([])],
  ])('follows the published schema for %s', (_, audit) => {
    const validate = validator();
    validate(JSON.parse(textOf(audit)));
    expect(validate.errors).toBeNull();
  });

  it('is refused by the schema where it is wrong, so that the test above can fail', () => {
    const log = JSON.parse(textOf(ARCHIVE));
    log.runs[0].results[0].level = 'fatal';
    expect(validator()(log)).toBe(false);
  });

  it('has each finding with its rule, its fingerprint and its place in the order of a plan', () => {
    const { results, tool } = runOf(WITH_ITEMS);
    const vague = results.filter(({ ruleId }) => ruleId === 'provision-vague');
    expect(vague[1]).toMatchObject({
      level: 'warning',
      partialFingerprints: { 'ehcAudit/v1': 'v2' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'archive/north/plan-041.docx' } },
          logicalLocations: [{ fullyQualifiedName: 'Section F > item 2' }],
        },
      ],
    });
    expect(vague[0]?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe(
      'Section F > page 6, paragraph 81',
    );
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('has a waived finding as suppressed, with the reason', () => {
    const suppressed = runOf(result([DEFECTIVE])).results.filter(({ suppressions }) => suppressions);
    expect(suppressed.map((one) => one.suppressions?.[0]?.justification)).toEqual([
      'Locally known (QA lead, until 2027-03-31)',
    ]);
  });

  it('names a document that was not read in full, and is then no success', () => {
    const { invocations } = runOf(ARCHIVE);
    const { executionSuccessful, toolExecutionNotifications } = invocations[0];
    const uris = toolExecutionNotifications.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain('archive/locked.docx');
    expect(uris).toHaveLength([...ARCHIVE.documents].filter(({ problem }) => problem !== null).length);
    expect(executionSuccessful).toBe(false);
    expect(runOf(result([plan('a.docx')])).invocations[0].executionSuccessful).toBe(true);
  });

  it('lets no character through that a terminal or a viewer would obey', () => {
    expect(textOf(result(HOSTILE_DOCUMENTS))).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
    for (const { message } of runOf(result(HOSTILE_DOCUMENTS)).results)
      expect(message.text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
  });
});

describe('a path as a reference', () => {
  it.each([
    ['plans/a b.docx', 'plans/a%20b.docx'],
    ['../plans/Zoë #1?.docx', '../plans/Zo%C3%AB%20%231%3F.docx'],
    ['old.zip!/inner/a.docx', 'old.zip!/inner/a.docx'],
    ['a:b.docx', 'a%3Ab.docx'],
    ['/home/qa/a.docx', 'file:///home/qa/a.docx'],
    ['C:/plans/a.docx', 'file:///C:/plans/a.docx'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['half\ud800.docx', 'half%EF%BF%BD.docx'],
  ])('%j', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});
