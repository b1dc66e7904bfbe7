const seconds = (sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;

/**
 * Prints a step with the time it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<T> | T} work may return `{ note }` to say what happened
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = performance.now();
  const result = await work();
  const note = result?.note ? ` (${result.note})` : '';
  console.log(`✔ ${name}${note} · ${seconds(started)}`);
  return result;
}
