import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Hashes the files below the given paths by name and content, in a fixed order.
 * @param {string} root
 * @param {string[]} paths files or folders relative to root; missing ones are skipped
 * @param {(path: string) => boolean} [isWanted] decides by the path relative to root
 * @returns {Promise<string>} sha256 in hex
 */
export async function contentHash(root, paths, isWanted = () => true) {
  const files = [];
  for (const path of paths) await collect(join(root, path), files);
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const name = relative(root, file).replaceAll('\\', '/');
    if (!isWanted(name)) continue;
    const content = await readFile(file);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function collect(path, files) {
  const found = await stat(path).catch(() => null);
  if (!found) return;
  if (found.isFile()) files.push(path);
  if (!found.isDirectory()) return;
  for (const entry of await readdir(path)) await collect(join(path, entry), files);
}
