import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const CONFIG_NAME = 'ehc-audit.config.yaml';

/** The configuration file of a folder or of the nearest folder above it that has one; null where none has. */
export async function findConfig(folder: string): Promise<string | null> {
  const path = join(folder, CONFIG_NAME);
  if (await fileExists(path)) return path;
  const above = dirname(folder);
  return above === folder ? null : findConfig(above);
}

/** Whether there is a file, or a link to one, at a path. */
export async function fileExists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}
