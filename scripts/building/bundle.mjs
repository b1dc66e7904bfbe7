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

const optionsFor = (entry, outfile) => ({
  entryPoints: [join(ROOT, entry)],
  outfile: join(ROOT, outfile),
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: 'linked',
  logLevel: 'silent',
  banner: { js: REQUIRE },
  external: ['pg-native', '@node-rs/argon2'],
  plugins: [emptyMarkers],
});

/**
 * Makes one file that plain Node.js runs out of a TypeScript entry.
 * @param {string} entry relative to the project's root
 * @param {string} outfile relative to the project's root
 */
export async function bundle(entry, outfile) {
  const { build } = await import('esbuild');
  try {
    await build(optionsFor(entry, outfile));
  } catch (error) {
    throw new Refusal(`${entry} could not be bundled: ${reasonsOf(error)}`);
  }
}

/**
 * The same again after each change of a source; `onBundled` is called then.
 * @returns {Promise<() => Promise<void>>} ends the watching
 */
export async function watchBundle(entry, outfile, onBundled) {
  const { context } = await import('esbuild');
  let times = 0;
  const report = {
    name: 'report',
    setup(build) {
      build.onEnd((result) => {
        times += 1;
        if (result.errors.length) console.error(`! ${entry}: ${reasonsOf(result)}`);
        // Bundled once here and once more when the watching begins.
        else if (times > 2) onBundled();
      });
    },
  };
  const options = optionsFor(entry, outfile);
  const watching = await context({ ...options, plugins: [...options.plugins, report] });
  await watching.rebuild().catch((error) => {
    throw new Refusal(`${entry} could not be bundled: ${reasonsOf(error)}`);
  });
  await watching.watch();
  return () => watching.dispose();
}

function reasonsOf(failure) {
  const reasons = (failure.errors ?? []).map(
    ({ text, location }) => `${location ? `${location.file}:${location.line}: ` : ''}${text}`,
  );
  return reasons.join('\n  ') || failure.message;
}
