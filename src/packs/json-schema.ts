import { z } from 'zod';
import { CHECKS } from '../checks/registry.ts';
import { byCodePoint } from '../language/order.ts';
import { familySchema, packHeaderSchema, type Rule, ruleSchema, SEVERITIES } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { scaleSchema } from '../model/scale.ts';
import { configSchema, severitySetting } from './config-file.ts';
import { CHANGEABLE } from './rule-change.ts';
import { NO_SCALE } from './scales.ts';
import { wordingSchema } from './wording-file.ts';

/**
 * What a schema is for: a pack in one file or its `pack.yaml`, a family's list of rules, wording, a scale of words, a
 * configuration.
 */
export type SchemaKind = 'pack' | 'rules' | 'wording' | 'scale' | 'config';

type Json = Readonly<Record<string, unknown>>;

interface Parts {
  readonly properties: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly definitions: Json;
}

const record = z.record(z.string(), z.unknown());
const members = z.record(z.string(), record);

/** The schema of an object, apart; its definitions go to the top of the whole. */
function partsOf(schema: z.ZodType): Parts {
  const { properties, required, $defs } = record.parse(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  );
  return {
    properties: members.parse(properties ?? {}),
    required: z.array(z.string()).parse(required ?? []),
    definitions: record.parse($defs ?? {}),
  };
}

/** A value, or a list of values with the days between which each holds. */
function orDated(schema: Json): Json {
  const day = { type: 'string', format: 'date' };
  const item = {
    type: 'object',
    properties: { value: schema, from: day, to: day },
    required: ['value'],
    additionalProperties: false,
  };
  return { anyOf: [schema, { type: 'array', items: item, minItems: 1 }] };
}

function eachDated(properties: Parts['properties']): Json {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, orDated(schema)]));
}

function ref(definition: string): Json {
  return { $ref: `#/$defs/${definition}` };
}

function object(properties: Json, required: readonly string[] = []): Json {
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** Members that take no dated value: what identifies a rule, and what dates all of it. */
const UNDATED = ['id', 'check', 'since', 'examples', 'with', 'effectiveFrom', 'effectiveTo', 'effectiveOn'];

interface CheckSchemas {
  /** By check, of a rule's `with`. */
  readonly complete: Readonly<Record<string, Json>>;
  /** The same with no member required, for changes. */
  readonly partial: Readonly<Record<string, Json>>;
  readonly definitions: Json;
}

function checkSchemas(): CheckSchemas {
  const parts = [...CHECKS].map(([name, { parameters }]) => ({ name, ...partsOf(parameters) }));
  return {
    complete: Object.fromEntries(
      parts.map(({ name, properties, required }) => [name, object(eachDated(properties), required)]),
    ),
    partial: Object.fromEntries(parts.map(({ name, properties }) => [name, object(eachDated(properties))])),
    definitions: Object.assign({}, ...parts.map(({ definitions }) => definitions)),
  };
}

/** The members of a rule, each by reference: there are many rules, and each can be changed. */
function ruleMembers(): {
  readonly members: Json;
  readonly required: readonly string[];
  readonly definitions: Json;
} {
  const { properties, required = [], definitions } = partsOf(ruleSchema);
  const defined = Object.entries(properties).map(([name, schema]) => [
    `rule-${name}`,
    UNDATED.includes(name) ? schema : orDated(schema),
  ]);
  return {
    members: Object.fromEntries(Object.keys(properties).map((name) => [name, ref(`rule-${name}`)])),
    required,
    definitions: { ...definitions, ...Object.fromEntries(defined) },
  };
}

/** A whole rule: what `with` holds depends on the check. */
function ruleJson(checks: CheckSchemas): Json {
  const { members: all, required } = ruleMembers();
  const names = Object.keys(checks.complete);
  return {
    ...object({ ...all, check: { type: 'string', enum: names } }, required),
    allOf: names.map((name) => ({
      if: { properties: { check: { const: name } }, required: ['check'] },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      // oxlint-disable-next-line unicorn/no-thenable
      then: { properties: { with: ref(`with-${name}`) } },
    })),
  };
}

const WORDS = { type: 'string', enum: ['off', ...SEVERITIES] };

function changeJson(rule: Rule, changes: Json): Json {
  const parameters = ref(`change-${rule.check}`);
  return { description: rule.title, anyOf: [WORDS, object({ ...changes, with: parameters })] };
}

function byId(rules: readonly Rule[], schemaOf: (rule: Rule) => Json): Json {
  return Object.fromEntries(
    rules.toSorted((a, b) => byCodePoint(a.id, b.id)).map((rule) => [rule.id, schemaOf(rule)]),
  );
}

/** The names there are, completed by editors; a pack may bring others. */
function nameJson(known: readonly string[]): Json {
  return {
    anyOf: [
      { type: 'string', enum: known.toSorted(byCodePoint) },
      { type: 'string', minLength: 1 },
    ],
  };
}

function packJson(rules: readonly Rule[]): Json {
  const { properties, required = [] } = partsOf(packHeaderSchema);
  const { members: all } = ruleMembers();
  const changes = Object.fromEntries(Object.entries(all).filter(([name]) => CHANGEABLE.includes(name)));
  return object(
    {
      ...properties,
      rules: object(byId(rules, (rule) => changeJson(rule, changes))),
      families: object(Object.fromEntries(familySchema.options.map((name) => [name, ref('rules')]))),
      wording: ref('wording'),
      scale: ref('scale-name'),
      scales: { type: 'object', additionalProperties: ref('scale') },
    },
    required,
  );
}

function configJson(rules: readonly Rule[]): Json {
  const { properties } = partsOf(configSchema);
  const own = {
    severities: {
      ...properties.severities,
      properties: byId(rules, ({ title }) => ({
        description: title,
        ...record.parse(properties.severities?.additionalProperties),
      })),
    },
    parameters: object(
      byId(rules, ({ title, check }) => ({ description: title, ...ref(`change-${check}`) })),
    ),
  };
  const files = record.parse(record.parse(record.parse(properties.overrides).items).properties).files;
  return object({
    ...properties,
    ...own,
    scale: ref('scale-name'),
    overrides: { type: 'array', items: object({ files, ...own }, ['files']) },
  });
}

/** The definitions that a schema refers to, directly or through others. */
function reachable(
  schema: unknown,
  definitions: Json,
  found = new Map<string, unknown>(),
): Map<string, unknown> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
    if (!found.has(name)) {
      found.set(name, definitions[name]);
      reachable(definitions[name], definitions, found);
    }
  }
  return found;
}

function scaleJson(): Json {
  const { $schema: _schema, ...scale } = z.toJSONSchema(scaleSchema, { io: 'input' });
  return scale;
}

function definitionsOf(ruleSet: RuleSet): Json {
  const checks = checkSchemas();
  const { $schema: _schema, ...wording } = z.toJSONSchema(wordingSchema, { io: 'input' });
  const { $schema: _own, ...severity } = z.toJSONSchema(severitySetting, { io: 'input' });
  const prefixed = (prefix: string, schemas: Json): Json =>
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`${prefix}-${name}`, schema]));
  return {
    ...checks.definitions,
    ...ruleMembers().definitions,
    'wording-list': nameJson(Object.keys(ruleSet.wording)),
    'scale-name': nameJson([...ruleSet.scales.map(({ name }) => name), NO_SCALE]),
    scale: scaleJson(),
    'severity-setting': severity,
    wording,
    rules: { type: 'array', items: ruleJson(checks) },
    ...prefixed('with', checks.complete),
    ...prefixed('change', checks.partial),
  };
}

/** The JSON Schema (draft 2020-12) of one kind of file, with the rules and lists of the packs it may extend. */
export function jsonSchemaOf(kind: SchemaKind, ruleSet: RuleSet): Json {
  const rules = [...ruleSet.rules, ...ruleSet.off];
  const definitions = definitionsOf(ruleSet);
  const tops = {
    pack: packJson,
    config: configJson,
    rules: () => ref('rules'),
    wording: () => ref('wording'),
    scale: () => ref('scale'),
  };
  const top = tops[kind](rules);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `ehc-audit: ${kind}`,
    ...top,
    $defs: Object.fromEntries(reachable(top, definitions)),
  };
}
