import { strToU8, zipSync, type Zippable } from 'fflate';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A cell as its XML says it, or a text, a number, or null for none. */
export type WorkbookCell = string | number | null | { readonly xml: string };

export interface WorkbookSheetParts {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly rows?: readonly (readonly WorkbookCell[])[];
  /** what stands after the rows, such as merged cells */
  readonly after?: string;
  /** the sheet's whole XML, instead of rows */
  readonly xml?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly WorkbookSheetParts[];
  readonly sharedStrings?: readonly string[];
  /** format codes of the styles 1, 2 …; style 0 is general */
  readonly formats?: readonly string[];
  readonly uses1904?: boolean;
  readonly more?: Zippable;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function cellXml(cell: WorkbookCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${place}"`);
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

export function sheetXml({ rows = [], after = '', xml }: WorkbookSheetParts): string {
  if (xml !== undefined) return xml;
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const inner = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${row}`)).join('');
    return `<row r="${row}">${inner}</row>`;
  });
  return `<worksheet xmlns="${SHEETS}"><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

function workbookXml({ sheets, uses1904 = false }: WorkbookParts): string {
  const list = sheets.map(({ name, isHidden }, index) => {
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}"><workbookPr${
    uses1904 ? ' date1904="1"' : ''
  }/><sheets>${list.join('')}</sheets></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const looks = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `<styleSheet xmlns="${SHEETS}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${looks.join('')}</cellXfs></styleSheet>`;
}

/** A workbook's archive from its parts. */
export function makeWorkbook(parts: WorkbookParts): Uint8Array {
  const { sheets, sharedStrings = [], formats = [], more = {} } = parts;
  const items = sharedStrings.map((text) =>
    text.startsWith('<si>') ? text : `<si><t>${escaped(text)}</t></si>`,
  );
  const relations = [
    ...sheets.map((_, index) =>
      relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
    ),
    relation('rIdS', 'styles', 'styles.xml'),
    relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml'),
    ...('xl/vbaProject.bin' in more ? [relation('rIdV', 'vbaProject', 'vbaProject.bin')] : []),
  ];
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(workbookXml(parts)),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(stylesXml(formats)),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${SHEETS}">${items.join('')}</sst>`),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        strToU8(sheetXml(sheet)),
      ]),
    ),
    ...more,
  });
}
