import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { Refusal } from '../platform/refusal.mjs';

/** Makes the data folder and refuses one that this process can't write to. */
export function prepareDataFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    if (!statSync(dataDir).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  } catch (error) {
    throw new Refusal(
      `The data folder ${dataDir} can't be written to (${error.code}).`,
      'Set JALON_DATA_DIR to a folder of yours.',
    );
  }
}
