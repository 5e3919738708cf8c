// Builds dist/ and the command manifest; run by `npm run build` and, through `prepare`, by `npm ci`.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Plugin } from '@oclif/core';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** A stale manifest hides new commands, so both outputs go before anything is built. */
function clean() {
  rmSync(`${root}dist`, { recursive: true, force: true });
  rmSync(`${root}oclif.manifest.json`, { force: true });
}

function compile() {
  const manifest = require.resolve('typescript/package.json');
  const tsc = join(dirname(manifest), require(manifest).bin.tsc);
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
}

/**
 * A worker starts for a single draft too, and most of its start went into opening two hundred small modules,
 * so it is made one file with its readers beside it. What stays outside is large and needed for few documents.
 */
async function bundleWorker() {
  const folder = join(root, 'dist/audit');
  const bundle = await rolldown({
    input: join(folder, 'worker.js'),
    platform: 'node',
    external: [/^pdf-parse/, /^pdfjs-dist/, /^natural/],
  });
  await bundle.write({ dir: folder, entryFileNames: 'worker.js', chunkFileNames: 'worker-[name]-[hash].js' });
}

/** The names of the commands' files, as "rules/list". */
function commandNames() {
  return readdirSync(join(root, 'dist/commands'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll(sep, '/').slice(0, -'.js'.length));
}

/**
 * The commands likewise: they share what they share, in files of few dozen instead of hundreds. All these files lie as
 * deep as the modules did, for some look for their neighbours.
 */
async function bundleCommands() {
  const names = ['cli/main', ...commandNames().map((name) => `commands/${name}`)];
  const bundle = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, join(root, `dist/${name}.js`)])),
    platform: 'node',
    external: [/^@oclif/, /^pdf-parse/, /^pdfjs-dist/, /^natural/, /^mammoth/],
  });
  await bundle.write({
    dir: join(root, 'dist'),
    entryFileNames: '[name].js',
    chunkFileNames: 'audit/command-[name]-[hash].js',
  });
}

/** With a manifest the command line answers without importing every command. */
async function writeManifest() {
  const plugin = new Plugin({ root, type: 'core', ignoreManifest: true, errorOnManifestCreate: true });
  await plugin.load();
  writeFileSync(`${root}oclif.manifest.json`, `${JSON.stringify(plugin.manifest)}\n`);
}

/** The shipped rule pack, read and checked once; a mistake in it stops the build. */
async function compileRules() {
  const { loadPacks } = await import('../dist/packs/load.js');
  const { compilePack } = await import('../dist/packs/compiled.js');
  await compilePack(loadPacks);
}

/** The English words that redaction needs, out of a lexicon that takes long to read. */
async function compileWords() {
  const { compileEnglishWords } = await import('../dist/language/english-words.js');
  compileEnglishWords();
}

/** The first run after an installation would otherwise wait for the compiler. Whatever it finds is no matter. */
function warmUp() {
  const examples = ['plan-014.docx', 'plan-047.pdf'].map((name) => join(root, 'fixtures/examples', name));
  const command = [join(root, 'bin/run.js'), 'check', ...examples, '--as-of', '2026-11-23'];
  spawnSync(process.execPath, command, { stdio: 'ignore' });
}

clean();
compile();
await compileRules();
await compileWords();
await bundleWorker();
await bundleCommands();
await writeManifest();
warmUp();
