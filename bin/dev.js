#!/usr/bin/env node
// Runs src/ as it stands, without a build: Node strips the types.
import { readFileSync } from 'node:fs';
import { main } from '../src/cli/main.ts';

const root = new URL('..', import.meta.url);
const pjson = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
pjson.oclif.commands = './src/commands';

await main(process.argv.slice(2), { root, pjson, ignoreManifest: true });
