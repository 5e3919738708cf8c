/** Makes the samples from what is invented beside them; needs LibreOffice. Run: node make.ts */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan } from './source.ts';
import { unseen } from './unseen.ts';

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'samples-'));
const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;

for (const [name, bytes] of Object.entries({ plan: plan(), unseen: unseen() })) {
  const source = join(here, `${name}.docx`);
  writeFileSync(source, bytes);
  for (const format of ['doc', 'odt', 'fodt', 'html'])
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', here, source]);
}
rmSync(work, { recursive: true });
