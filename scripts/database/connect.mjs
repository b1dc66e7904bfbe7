/**
 * Opens one connection; the driver is loaded late, as it may be installed only now.
 * @param {string} url
 */
export async function connect(url, { timeoutMs = 10_000 } = {}) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs });
  // A connection that ends while idle is found out by its next query.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 */
export async function withConnection(url, work) {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
