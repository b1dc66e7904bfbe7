import { createHash } from 'node:crypto';
import { DomainError } from '@/server/platform/domain-error';
import { FileError } from '../engine/file-error';
import { limits } from '../engine/limits';
import { Archive } from '../workbook/archive';
import { storedFile } from '../workbook/byte-source';
import {
  FORMAT,
  headSchema,
  MANIFEST,
  manifestSchema,
  VERSION,
  type ArchiveManifest,
} from './archive-format';

const MANIFEST_CHARACTERS = 1024 * 1024;
const WHOLE_BYTES = 16 * 1024 * 1024 * 1024;

const damaged = (file: string) => new DomainError('invalid', 'archive.errors.damaged', { file });

/** An organisation's archive that was stored, its manifest read. Close it. */
export class OpenArchive {
  private constructor(
    private readonly archive: Archive,
    readonly manifest: ArchiveManifest,
  ) {}

  /** Throws DomainError where it is none, of another version, or broken. */
  static async open(organisationId: string, id: string, size: number): Promise<OpenArchive> {
    const archive = await refusing(MANIFEST, () =>
      Archive.open(storedFile(organisationId, id, size), limits),
    );
    try {
      return new OpenArchive(archive, await readManifest(archive));
    } catch (error) {
      archive.close();
      throw error;
    }
  }

  /** A file's text in pieces. */
  async *text(path: string): AsyncGenerator<string> {
    if (!this.archive.has(path)) throw damaged(path);
    const parts = this.archive.text(path);
    for (;;) {
      const part = await refusing(path, () => parts.next());
      if (part.done) return;
      yield part.value;
    }
  }

  /** Reads every file that the manifest names; throws DomainError for one that isn't as it says. */
  async verify(): Promise<void> {
    for (const [path, { bytes, sha256 }] of Object.entries(this.manifest.files)) {
      const hash = createHash('sha256');
      let size = 0;
      for await (const text of this.text(path)) {
        const piece = Buffer.from(text);
        size += piece.length;
        // more than it says: it is not what was written
        if (size > bytes) break;
        hash.update(piece);
      }
      if (size !== bytes || hash.digest('hex') !== sha256) throw damaged(path);
    }
  }

  close(): void {
    this.archive.close();
  }
}

async function readManifest(archive: Archive): Promise<ArchiveManifest> {
  const none = () => new DomainError('invalid', 'archive.errors.noArchive', { file: MANIFEST });
  if (!archive.has(MANIFEST) || archive.size(MANIFEST) > MANIFEST_CHARACTERS) throw none();
  const parts = archive.text(MANIFEST);
  let text = '';
  for (;;) {
    const part = await refusing(MANIFEST, () => parts.next());
    if (part.done) break;
    text += part.value;
    if (text.length > MANIFEST_CHARACTERS) throw none();
  }
  const json = parseJson(text);
  const head = headSchema.safeParse(json);
  if (!head.success) throw none();
  if (head.data.version !== VERSION) {
    const { version } = head.data;
    throw new DomainError('invalid', 'archive.errors.otherVersion', { version, known: VERSION });
  }
  const manifest = manifestSchema.safeParse(json);
  if (!manifest.success) throw damaged(MANIFEST);
  const whole = Object.values(manifest.data.files).reduce((sum, { bytes }) => sum + bytes, 0);
  if (whole > WHOLE_BYTES) {
    const gigabytes = WHOLE_BYTES / 1024 / 1024 / 1024;
    throw new DomainError('invalid', 'archive.errors.tooLarge', { gigabytes });
  }
  return manifest.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { format: `not ${FORMAT}` };
    throw error;
  }
}

/** What the reader of the ZIP says is wrong, in words for archives. */
async function refusing<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FileError ? damaged(file) : error;
  }
}
