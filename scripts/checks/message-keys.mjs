import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageArguments } from './message-arguments.mjs';
import { sourceFiles } from './source-files.mjs';

const LANGUAGES = ['en', 'fr'];
// 'namespace.errors.key' in server code and schemas is a code that a page translates.
const ERROR_CODE = /'([a-z][A-Za-z]*\.errors\.[A-Za-z.]+)'/g;

/**
 * Flattens nested messages.
 * @returns {Map<string, string>} dotted key to text
 */
export function flattenMessages(messages, prefix = '') {
  const flat = new Map();
  for (const [key, value] of Object.entries(messages)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, text] of flattenMessages(value, path)) flat.set(inner, text);
  }
  return flat;
}

/** Compares the texts of two languages. @returns {string[]} problems */
export function compareLanguages(first, second) {
  const problems = [];
  for (const [key, text] of first.texts) {
    const other = second.texts.get(key);
    if (other === undefined) problems.push(`${key} is missing in ${second.language}`);
    else if (!text.trim() || !other.trim()) problems.push(`${key} is empty`);
    else if (String(messageArguments(text)) !== String(messageArguments(other))) {
      problems.push(`${key} has other arguments in ${second.language} than in ${first.language}`);
    }
  }
  for (const key of second.texts.keys()) {
    if (!first.texts.has(key)) problems.push(`${key} is missing in ${first.language}`);
  }
  return problems;
}

/** @returns {Promise<{ problems: string[], warnings: string[] }>} */
export async function checkMessageKeys(root) {
  const [en, fr] = await Promise.all(LANGUAGES.map((language) => readLanguage(root, language)));
  const problems = compareLanguages(en, fr);
  for (const path of await sourceFiles(root, /^(server|app|components)\/.*(?<!\.test)\.tsx?$/)) {
    const source = await readFile(join(root, path), 'utf8');
    for (const [, code] of source.matchAll(ERROR_CODE)) {
      if (!en.texts.has(code)) problems.push(`${path}: there is no text for ${code}`);
    }
  }
  return { problems, warnings: [] };
}

async function readLanguage(root, language) {
  const folder = join(root, 'messages', language);
  const texts = new Map();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    const messages = JSON.parse(await readFile(join(folder, file), 'utf8'));
    const namespace = file.replace(/\.json$/, '');
    for (const [key, text] of flattenMessages(messages, namespace)) texts.set(key, text);
  }
  return { language, texts };
}
