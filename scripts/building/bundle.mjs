import { join } from 'node:path';
import { ROOT } from '../platform/settings.mjs';
import { Refusal } from '../platform/refusal.mjs';

const REQUIRE = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

// Next's marker packages mean something inside its bundler only.
const emptyMarkers = {
  name: 'empty-markers',
  setup(build) {
    build.onResolve({ filter: /^(server|client)-only$/ }, ({ path }) => ({
      path,
      namespace: 'empty',
    }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

/**
 * Makes one file that plain Node.js runs out of a TypeScript entry.
 * @param {string} entry relative to the project's root
 * @param {string} outfile relative to the project's root
 */
export async function bundle(entry, outfile) {
  const { build } = await import('esbuild');
  try {
    await build({
      entryPoints: [join(ROOT, entry)],
      outfile: join(ROOT, outfile),
      absWorkingDir: ROOT,
      bundle: true,
      platform: 'node',
      target: 'node20.9',
      format: 'esm',
      sourcemap: 'linked',
      logLevel: 'silent',
      banner: { js: REQUIRE },
      external: ['pg-native', '@node-rs/argon2'],
      plugins: [emptyMarkers],
    });
  } catch (error) {
    const reasons = (error.errors ?? []).map(
      ({ text, location }) => `${location ? `${location.file}:${location.line}: ` : ''}${text}`,
    );
    throw new Refusal(`${entry} could not be bundled: ${reasons.join('\n  ') || error.message}`);
  }
}
