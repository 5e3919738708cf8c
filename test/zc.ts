import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../src/documents/limits.ts';
import { readDocument } from '../src/documents/read.ts';
import { assess } from '../src/engine/assess.ts';
import { understand } from '../src/plan/understand.ts';
import { england as rs } from './england.ts';

const d = await readDocument(new Uint8Array(readFileSync(process.argv[2]!)), DEFAULT_LIMITS);
const plan = understand(d, rs.vocabulary);
const re = new RegExp(process.argv[3] ?? '.');
const a = assess(plan, rs, { asOf: (process.argv[4] ?? '2026-11-20') as never });
for (const o of a.outcomes)
  if (re.test(o.rule.id))
    console.log(
      o.rule.id,
      o.outcome,
      o.reason ?? '',
      o.findings.map((f) => f.message.slice(0, 160)),
    );
