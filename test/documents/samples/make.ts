/** Makes the samples from one invented plan; needs LibreOffice. Run: node make.ts */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan } from './source.ts';

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'samples-'));
const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;

writeFileSync(join(here, 'plan.docx'), plan());
for (const format of ['doc', 'odt', 'fodt', 'html']) {
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    here,
    join(here, 'plan.docx'),
  ]);
}
rmSync(work, { recursive: true });
