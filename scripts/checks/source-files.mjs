import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDERS = [
  ...['app', 'components', 'server', 'worker', 'prisma', 'test', 'e2e', 'bench', 'scripts'],
];

/**
 * The hand-written files of the project with one of the given endings.
 * @param {string} root
 * @param {RegExp} ending
 * @returns {Promise<string[]>} paths relative to root, sorted
 */
export async function sourceFiles(root, ending) {
  const found = [];
  for (const folder of FOLDERS) {
    const entries = await readdir(join(root, folder), { recursive: true }).catch(() => []);
    for (const entry of entries) {
      const path = `${folder}/${entry.replaceAll('\\', '/')}`;
      if (ending.test(path) && !path.includes('/generated/')) found.push(path);
    }
  }
  return found.sort();
}
