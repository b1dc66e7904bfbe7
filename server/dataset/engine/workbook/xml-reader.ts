import { SaxesParser } from 'saxes';
import { FileError } from '../file-error';

export interface XmlHandlers {
  /** names come without their prefix */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No tag or text between two events is longer than this, unless a cell is. */
const LONGEST_PIECE = 1_000_000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads one part of a workbook that arrives in pieces. Throws FileError where it is no XML. */
export class XmlReader {
  private readonly parser = new SaxesParser({ position: false, xmlns: false } as const);
  private sinceEvent = 0;

  /** `tooLong` is asked for the error when a single text exceeds every allowed cell. */
  constructor(
    private readonly part: string,
    handlers: XmlHandlers,
    private readonly tooLong: () => FileError = () => this.damaged(),
  ) {
    this.parser.on('opentag', ({ name, attributes }) => {
      this.sinceEvent = 0;
      handlers.open?.(local(name), attributes);
    });
    this.parser.on('closetag', ({ name }) => {
      this.sinceEvent = 0;
      handlers.close?.(local(name));
    });
    const onText = (found: string) => handlers.text?.(found);
    this.parser.on('text', onText);
    this.parser.on('cdata', onText);
    this.parser.on('error', () => {
      throw this.damaged();
    });
  }

  push(text: string): void {
    this.sinceEvent += text.length;
    this.parser.write(text);
    if (this.sinceEvent > LONGEST_PIECE + text.length) throw this.tooLong();
  }

  end(): void {
    this.parser.close();
  }

  private damaged(): FileError {
    return new FileError('workbookDamaged', { part: this.part });
  }
}
