#!/usr/bin/env node
// The version is asked before anything is imported: an old Node stops at the first module that it cannot link.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `ehc-audit needs Node 22.13 or newer, and this is Node ${process.versions.node}. ` +
      'In this project run it as "npx ehc-audit", which uses the Node that came with it, or install Node 24.\n',
  );
  process.exitCode = 2;
} else {
  const { enableCompileCache } = await import('node:module');
  const { fileURLToPath } = await import('node:url');
  // Compiled code is kept inside the installation, where nobody else can put any; workers inherit the setting.
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../dist/compile-cache/', import.meta.url));
  enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
  const { main } = await import('../dist/cli/main.js');
  await main(process.argv.slice(2), { root: new URL('..', import.meta.url) });
}
