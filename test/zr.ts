import { readLetterSuffix } from '../src/plan/section-letters.ts';

for (const s of process.argv.slice(2)) console.log(s, JSON.stringify(readLetterSuffix(s)));
