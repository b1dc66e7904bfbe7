/** The body of a request as it arrives. */
export async function* piecesOf(
  body: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  if (!body) return;
  for await (const piece of body) yield piece;
}
