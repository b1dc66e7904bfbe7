import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whether the stamp file says that this hash was done. */
export async function isStamped(file, hash) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim() === hash;
}

export async function writeStamp(file, hash) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${hash}\n`);
}
