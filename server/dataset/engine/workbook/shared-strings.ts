import { FileError } from '../file-error';
import { limits } from '../limits';
import { readText } from './escaped-text';
import { TextStore } from './text-store';
import { XmlReader, type XmlHandlers } from './xml-reader';

/** The texts that a workbook's cells name by number. */
export class SharedStrings {
  private readonly texts = new TextStore();
  /** texts longer than a cell may be; only a cell that names one is an error */
  private readonly tooLong = new Set<number>();
  private readonly xml: XmlReader;
  private text = '';
  private isInItem = false;
  private isReading = false;
  private phonetic = 0;
  /** the text that was too long to read on after */
  private cutAt: number | null = null;
  /** whether a text after the cut was asked for */
  isMissed = false;

  constructor(
    part: string,
    private readonly limit: { sharedBytes: number; cellCharacters: number } = limits,
  ) {
    const handlers: XmlHandlers = {
      open: (name) => {
        if (name === 'si') {
          this.isInItem = true;
          this.text = '';
        } else if (name === 'rPh') this.phonetic += 1;
        else if (name === 't') this.isReading = this.isInItem && this.phonetic === 0;
      },
      close: (name) => {
        if (name === 'si') this.endItem();
        else if (name === 'rPh') this.phonetic -= 1;
        else if (name === 't') this.isReading = false;
      },
      text: (text) => {
        if (this.isReading && this.text.length <= this.limit.cellCharacters) this.text += text;
      },
    };
    this.xml = new XmlReader(part, handlers, () => new FileError('cellTooLong'));
  }

  push(xml: string): void {
    if (this.cutAt !== null) return;
    try {
      this.xml.push(xml);
    } catch (error) {
      if (!(error instanceof FileError) || error.problem !== 'cellTooLong') throw error;
      this.cutAt = this.texts.size;
    }
  }

  end(): void {
    if (this.cutAt === null) this.xml.end();
  }

  get size(): number {
    return this.texts.size;
  }

  /** The text of a number; null where there is none, 'tooLong' where no cell may be that long. */
  get(index: number): { readonly text: string } | 'tooLong' | null {
    if (this.cutAt === index || this.tooLong.has(index)) return 'tooLong';
    if (this.cutAt !== null && index > this.cutAt) {
      this.isMissed = true;
      return { text: '' };
    }
    const text = this.texts.get(index);
    return text === null ? null : { text };
  }

  private endItem(): void {
    this.isInItem = false;
    const isTooLong = this.text.length > this.limit.cellCharacters;
    if (isTooLong) this.tooLong.add(this.texts.size);
    this.texts.add(isTooLong ? '' : readText(this.text));
    if (this.texts.totalBytes > this.limit.sharedBytes) {
      const megabytes = Math.round(this.limit.sharedBytes / 1024 / 1024);
      throw new FileError('workbookTooLarge', { megabytes });
    }
  }
}
