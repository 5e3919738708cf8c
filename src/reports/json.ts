import { z } from 'zod';
import { byCodePoint } from '../language/order.ts';
import { type SavableResult, savedResultSchema } from '../model/archive-facts.ts';
import { type DocumentResult, documentResultSchema } from '../model/result.ts';

/**
 * The result as JSON (schema version 1): keys in the order of the schema, records by code point, two spaces,
 * a line break at the end; one chunk for each document.
 */
export function* jsonReport(result: SavableResult): Iterable<string> {
  const { shape } = savedResultSchema;
  const keys = (Object.keys(shape) as (keyof typeof shape)[]).filter((key) => result[key] !== undefined);
  for (const [index, key] of keys.entries()) {
    yield `${index === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `;
    if (key === 'documents') yield* documentList(result.documents);
    else yield indented(ordered(shape[key], result[key]), 2);
  }
  yield '\n}\n';
}

function* documentList(documents: Iterable<DocumentResult>): Iterable<string> {
  let isEmpty = true;
  for (const document of documents) {
    yield `${isEmpty ? '[' : ','}\n    ${indented(ordered(documentResultSchema, document), 4)}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : '\n  ]';
}

/** A JSON array of the same form, for `rules list --json`; one chunk for each item. */
export function* jsonList(items: Iterable<unknown>): Iterable<string> {
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '[' : ','}\n  ${indented(item, 2)}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]\n' : '\n]\n';
}

/** One JSON value of the same form, for `parse --json`. */
export function* jsonValue(value: unknown): Iterable<string> {
  yield `${printable(JSON.stringify(value, null, 2))}\n`;
}

/** Line breaks stand only between members: inside strings JSON escapes them. */
function indented(value: unknown, by: number): string {
  return printable(JSON.stringify(value, null, 2)).replace(/\n/gu, `\n${' '.repeat(by)}`);
}

/** The same value with characters that a terminal would obey written as JSON escapes. */
export function printable(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** A copy whose keys stand in the order of the schema, whatever order they were set in. */
export function ordered(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly)
    return ordered(schema.unwrap(), value);
  if (Array.isArray(value))
    return schema instanceof z.ZodArray ? value.map((item) => ordered(schema.element, item)) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (schema instanceof z.ZodObject)
    return inOrder(Object.keys(schema.shape), value, (key) => schema.shape[key]);
  if (schema instanceof z.ZodRecord)
    return inOrder(Object.keys(value).toSorted(byCodePoint), value, () => schema.valueType);
  return value;
}

function inOrder(keys: readonly string[], value: object, schemaOf: (key: string) => unknown): object {
  const members = new Map(Object.entries(value));
  return Object.fromEntries(
    keys
      .filter((key) => members.get(key) !== undefined)
      .map((key) => [key, ordered(schemaOf(key), members.get(key))]),
  );
}
