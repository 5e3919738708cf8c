/** Makes the sample PDFs from one invented plan; needs LibreOffice, Chromium and qpdf. Run: node make.ts */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flatOdt } from './flat-odt.ts';
import { html } from './html.ts';
import { DIARY, PLAN, SCANS, type Source } from './source.ts';

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'samples-'));

function libreOffice(name: string, source: Source, tagged: boolean): void {
  const file = join(work, 'sample.fodt');
  writeFileSync(file, flatOdt(source));
  const options = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: String(tagged) } });
  const filter = `pdf:writer_pdf_Export:${options}`;
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', work, file]);
  renameSync(join(work, 'sample.pdf'), join(here, name));
}

function chromium(name: string, source: Source, tagged: boolean): void {
  const file = join(work, 'sample.html');
  writeFileSync(file, html(source));
  print(name, file, tagged);
}

function print(name: string, file: string, tagged: boolean): void {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  const tagging = tagged ? [] : ['--disable-pdf-tagging'];
  execFileSync('chromium', [...flags, ...tagging, `--print-to-pdf=${join(here, name)}`, file], {
    stdio: 'ignore',
  });
}

libreOffice('plan-libreoffice-tagged.pdf', PLAN, true);
libreOffice('plan-libreoffice.pdf', PLAN, false);
chromium('plan-chromium-tagged.pdf', PLAN, true);
chromium('plan-chromium.pdf', PLAN, false);
libreOffice('diary-libreoffice.pdf', DIARY, false);
chromium('diary-chromium.pdf', DIARY, false);
libreOffice('scans-libreoffice-tagged.pdf', SCANS, true);
chromium('scans-chromium-tagged.pdf', SCANS, true);
print('web-cards-chromium-tagged.pdf', join(here, 'web-cards.html'), true);
const locked = ['--encrypt', 'open-me', 'owner', '256', '--'];
execFileSync('qpdf', [join(here, 'diary-chromium.pdf'), ...locked, join(here, 'password.pdf')]);
const guarded = ['--encrypt', '', 'owner', '256', '--'];
execFileSync('qpdf', [join(here, 'diary-chromium.pdf'), ...guarded, join(here, 'owner-password.pdf')]);
rmSync(work, { recursive: true });
