import { lookOf, type NumberLook } from './number-look';
import { XmlReader } from './xml-reader';

/** How the numbers of cells look, by the number of their style, read from the part of styles. */
export class CellLooks {
  readonly looks: NumberLook[] = [];
  private readonly codes = new Map<number, string>();
  private isInCells = false;
  private readonly xml: XmlReader;

  constructor(part: string) {
    this.xml = new XmlReader(part, {
      open: (name, { numFmtId = '0', formatCode = '' }) => {
        if (name === 'numFmt') this.codes.set(Number(numFmtId), formatCode);
        else if (name === 'cellXfs') this.isInCells = true;
        else if (name === 'xf' && this.isInCells) {
          this.looks.push(lookOf(Number(numFmtId), this.codes));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') this.isInCells = false;
      },
    });
  }

  push(text: string): void {
    this.xml.push(text);
  }

  end(): void {
    this.xml.end();
  }
}
