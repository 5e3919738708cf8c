import { findTimescales } from '../src/language/timescales.ts';

for (const s of process.argv.slice(2)) console.log(s, JSON.stringify(findTimescales(s)));
