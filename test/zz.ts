import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../src/documents/limits.ts';
import { readDocument } from '../src/documents/read.ts';
import { readLines } from '../src/plan/lines.ts';

const d = await readDocument(new Uint8Array(readFileSync(process.argv[2]!)), DEFAULT_LIMITS);
const n = Number(process.argv[3] ?? 12);
const l = readLines(d).lines;
for (const x of n > 0 ? l.slice(-n) : l.slice(0, -n))
  console.log(x.index, x.role, x.cell ? `[${x.cell.row},${x.cell.column}]` : '', JSON.stringify(x.text));
