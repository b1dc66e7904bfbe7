import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceFiles } from './source-files.mjs';

export const WARN_AT = 200;
export const FAIL_AT = 400;

/** @returns {'fine' | 'warn' | 'fail'} */
export function judgeSize(lines) {
  if (lines > FAIL_AT) return 'fail';
  return lines > WARN_AT ? 'warn' : 'fine';
}

/** @returns {Promise<{ problems: string[], warnings: string[] }>} */
export async function checkFileSizes(root) {
  const problems = [];
  const warnings = [];
  for (const path of await sourceFiles(root, /\.(tsx?|mjs|cjs|prisma|css)$/)) {
    const lines = (await readFile(join(root, path), 'utf8')).split('\n').length - 1;
    const verdict = judgeSize(lines);
    if (verdict === 'fail') problems.push(`${path}: ${lines} lines, more than ${FAIL_AT}`);
    if (verdict === 'warn') warnings.push(`${path}: ${lines} lines, more than ${WARN_AT}`);
  }
  return { problems, warnings };
}
