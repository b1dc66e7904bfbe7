import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countVitest, single } from './outcome.mjs';
import { runTool } from './tools.mjs';

/**
 * A step that runs projects of vitest.config.ts.
 * @param {string} name
 * @param {string[]} projects
 * @param {() => Record<string, string>} [extraEnv] asked when the step runs
 */
export function vitestStep(name, projects, extraEnv = () => ({})) {
  return { name, run: () => runProjects(projects, extraEnv()) };
}

async function runProjects(projects, extraEnv) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-vitest-'));
  const file = join(folder, 'report.json');
  const args = ['run', ...projects.flatMap((project) => ['--project', project])];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runTool('vitest', [...args, ...reporters], {
    env: { ...process.env, ...extraEnv, NO_COLOR: '1' },
  });
  try {
    const counts = countVitest(JSON.parse(readFileSync(file, 'utf8')));
    // An error outside of every test leaves all of them green but the exit code red.
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return { ...counts, output };
  } catch {
    return single(code === 0, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
