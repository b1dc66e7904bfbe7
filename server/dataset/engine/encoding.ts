import { FileError } from './file-error';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

const HEAD_BYTES = 64 * 1024;

const signatures: readonly {
  bytes: readonly number[];
  problem: 'oldSpreadsheet' | 'binaryFile';
}[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: 'oldSpreadsheet' },
  { bytes: [0x25, 0x50, 0x44, 0x46], problem: 'binaryFile' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], problem: 'binaryFile' },
  { bytes: [0x1f, 0x8b], problem: 'binaryFile' },
  { bytes: [0xff, 0xd8, 0xff], problem: 'binaryFile' },
];

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** An archive, such as a workbook is. */
function isArchive(head: Uint8Array): boolean {
  return startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06]);
}

/** A workbook with a password lies in the container of the old format, under this name. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

function utf16WithoutMark(head: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1;
  }
  return controls > head.length * 0.02 && controls > 1;
}

/** so many signs that fit UTF-8 are no accident */
const SURE = 3;

function signLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/** Counts signs of several bytes that fit UTF-8, and bytes that fit no sign. */
class SignCounter {
  private fitting = 0;
  private broken = 0;
  private awaited = 0;

  push(bytes: Uint8Array): void {
    if (this.fitting >= SURE) return;
    for (const byte of bytes) {
      if (this.awaited === 0 && byte < 0x80) continue;
      this.add(byte);
    }
  }

  /** Whether a part of the text is UTF-8 for certain: in Windows-1252 such signs hardly occur. */
  isPartlyUtf8(): boolean {
    return this.fitting >= SURE || (this.fitting > 0 && this.fitting * 20 >= this.broken);
  }

  private add(byte: number): void {
    if (this.awaited > 0) {
      this.awaited -= 1;
      if ((byte & 0xc0) === 0x80) {
        if (this.awaited === 0) this.fitting += 1;
        return;
      }
      this.awaited = 0;
      this.broken += 1;
    }
    const length = signLength(byte);
    if (length > 0) this.awaited = length - 1;
    else if (byte >= 0x80) this.broken += 1;
  }
}

/**
 * Tells a text's encoding from all of its bytes, pushed in order in pieces of any size: by its
 * byte order mark, by the zeros of UTF-16, else UTF-8 where every byte fits it or
 * a part surely does (what doesn't is found in its row), else Windows-1252.
 */
export class EncodingDetector {
  private head = new Uint8Array(0);
  private isUtf8 = true;
  private readonly signs = new SignCounter();
  private readonly strict = new TextDecoder('utf-8', { fatal: true });

  push(bytes: Uint8Array): void {
    if (this.head.length < HEAD_BYTES) {
      const part = bytes.subarray(0, HEAD_BYTES - this.head.length);
      const joined = new Uint8Array(this.head.length + part.length);
      joined.set(this.head);
      joined.set(part, this.head.length);
      this.head = joined;
    }
    this.signs.push(bytes);
    if (this.isUtf8) this.isUtf8 = this.fits(bytes, true);
  }

  /** Throws FileError for an empty file, an old spreadsheet or another binary file. */
  result(): Encoding | 'archive' {
    const { head } = this;
    if (head.length === 0) throw new FileError('emptyFile');
    if (isArchive(head)) return 'archive';
    const signature = signatures.find(({ bytes }) => startsWith(head, bytes));
    if (signature) {
      const isEncrypted = Buffer.from(head).includes(ENCRYPTED);
      throw new FileError(isEncrypted ? 'encryptedWorkbook' : signature.problem);
    }
    if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
    if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
    const wide = utf16WithoutMark(head);
    if (wide) return wide;
    if (isBinary(head)) throw new FileError('binaryFile');
    const isUtf8 = this.isUtf8 && this.fits(new Uint8Array(0), false);
    return isUtf8 || this.signs.isPartlyUtf8() ? 'utf-8' : 'windows-1252';
  }

  private fits(bytes: Uint8Array, stream: boolean): boolean {
    try {
      this.strict.decode(bytes, { stream });
      return true;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  }
}

/** Turns pieces of bytes cut anywhere into text; the byte order mark is left out. */
export function textDecoder(encoding: Encoding): {
  push(bytes: Uint8Array): string;
  end(): string;
} {
  const decoder = new TextDecoder(encoding);
  return {
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}
