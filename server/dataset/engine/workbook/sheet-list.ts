import { XmlReader } from './xml-reader';

interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

/** A workbook's sheets in their order, and how it counts days, from its main part. */
export class SheetList {
  readonly sheets: NamedSheet[] = [];
  uses1904 = false;
  private readonly xml: XmlReader;

  constructor(part: string) {
    this.xml = new XmlReader(part, {
      open: (name, attributes) => {
        if (name === 'workbookPr') {
          this.uses1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
        }
        if (name !== 'sheet') return;
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
        const isHidden = (attributes.state ?? 'visible') !== 'visible';
        this.sheets.push({ name: attributes.name ?? '', isHidden, relation: relation ?? '' });
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

export interface PartRelation {
  /** the last word of its type: 'worksheet', 'sharedStrings', 'styles', 'officeDocument' … */
  readonly kind: string;
  /** the part's name in the archive */
  readonly part: string;
}

/** Where the parts lie that another part names, from its relations; `folder` is that part's. */
export class PartRelations {
  readonly byId = new Map<string, PartRelation>();
  private readonly xml: XmlReader;

  constructor(part: string, folder: string) {
    this.xml = new XmlReader(part, {
      open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        const kind = Type.slice(Type.lastIndexOf('/') + 1);
        this.byId.set(Id, { kind, part: resolve(folder, Target) });
      },
    });
  }

  push(text: string): void {
    this.xml.push(text);
  }

  end(): void {
    this.xml.end();
  }

  ofKind(kind: string): string | null {
    return [...this.byId.values()].find((relation) => relation.kind === kind)?.part ?? null;
  }
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  const parts: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
