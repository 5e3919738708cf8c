import { display } from '../language/display.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { jsonSchemaOf, type SchemaKind } from '../packs/json-schema.ts';
import { scaffold } from '../packs/scaffold.ts';
import { jsonValue } from '../reports/json.ts';
import { loadPacks } from './packs.ts';
import { writeAll } from './streams.ts';

/** Makes a pack and says what to do with it. */
export async function runRulesNew(place: string, today: CalendarDate): Promise<void> {
  const files = await scaffold(place, today);
  const name = display(/[/\\]/.test(place) ? place : `./${place}`);
  const lines = [
    ...files.map((path) => `Made ${display(path)}`),
    '',
    'Next:',
    `  ehc-audit rules test ${name}             runs the examples of its rules`,
    `  ehc-audit check plans/ --pack ${name}    audits with it`,
    '  ehc-audit rules schema > pack.schema.json    lets your editor complete and check it',
    'To use it always, name it under "packs:" in ehc-audit.config.yaml.',
  ];
  await writeAll(
    process.stdout,
    lines.map((line) => `${line}\n`),
  );
}

/** Prints the schema of one kind of file. */
export async function runRulesSchema(kind: SchemaKind, packs: readonly string[]): Promise<void> {
  await writeAll(process.stdout, jsonValue(jsonSchemaOf(kind, await loadPacks(packs))));
}
