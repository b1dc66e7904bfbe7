import { ColumnProfiler, type ColumnProfile } from './engine/column-profile';
import { fileRows, type FileFormat } from './file-rows';

export interface FileProfile {
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, ColumnProfile>>;
}

/** Reads a whole file once: its number of rows and what each named column's values are. */
export async function profileFile(
  chunks: AsyncIterable<Uint8Array>,
  format: FileFormat,
  header: readonly string[],
  onProgress: (bytesRead: number) => Promise<void>,
): Promise<FileProfile> {
  const profilers = header.map(() => new ColumnProfiler());
  let rowCount = 0;
  for await (const { rows, bytesRead } of fileRows(chunks, format)) {
    rowCount += rows.length;
    for (const { cells, kinds } of rows) {
      for (let index = 0; index < profilers.length; index += 1) {
        profilers[index]?.add(cells[index] ?? '', kinds?.charAt(index) || 't');
      }
    }
    await onProgress(bytesRead);
  }
  const columns = header.flatMap((name, index): [string, ColumnProfile][] => {
    const profiler = profilers[index];
    return name === '' || !profiler ? [] : [[name, profiler.profile()]];
  });
  return { rowCount, columns: Object.fromEntries(columns) };
}
