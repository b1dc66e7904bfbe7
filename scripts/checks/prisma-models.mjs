const SCALARS = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Boolean: 'boolean',
  Json: 'jsonb',
  Bytes: 'bytea',
  DateTime: 'timestamp(3) without time zone',
  Decimal: 'numeric(65,30)',
};
const NATIVE = {
  Uuid: 'uuid',
  Date: 'date',
  Char: 'character',
  VarChar: 'character varying',
  Text: 'text',
  Decimal: 'numeric',
  Real: 'real',
  SmallInt: 'smallint',
  Json: 'json',
  Inet: 'inet',
};
const FIELD = /^\s+(\w+)\s+(\w+)(\[\]|\?)?(.*)$/;

/**
 * Reads the tables that a Prisma schema describes.
 * @param {string} text of one or more .prisma files
 * @returns {{ name: string, key: string[], columns: { name: string, type: string, isRequired: boolean }[],
 *   references: { columns: string[], table: string }[] }[]}
 */
export function parseModels(text) {
  const blocks = [...text.matchAll(/^model\s+(\w+)\s*\{\n([\s\S]*?)^\}/gm)];
  const tableOf = new Map(blocks.map(([, model, body]) => [model, mapped(body, '@@map') ?? model]));
  return blocks.map(([, model, body]) => parseModel(tableOf, model, body));
}

function parseModel(tableOf, model, body) {
  const columns = [];
  const columnOf = new Map();
  const relations = [];
  let key = listOf(body, '@@id') ?? [];
  for (const line of body.split('\n')) {
    const [, field, type, mark, attributes] = FIELD.exec(line) ?? [];
    if (!field) continue;
    if (tableOf.has(type)) {
      const fields = /fields:\s*\[([^\]]+)\]/.exec(attributes);
      if (fields) relations.push({ fields: split(fields[1]), table: tableOf.get(type) });
      continue;
    }
    const name = mapped(attributes, '@map') ?? field;
    columnOf.set(field, name);
    if (/\s@id\b/.test(attributes)) key = [field];
    // A list's column may hold null in the database: Prisma reads that as an empty list.
    const isRequired = mark === '[]' ? null : mark !== '?';
    columns.push({
      name,
      type: columnType(type, attributes) + (mark === '[]' ? '[]' : ''),
      isRequired,
    });
  }
  const toColumns = (fields) => fields.map((field) => columnOf.get(field));
  return {
    name: tableOf.get(model),
    key: toColumns(key),
    columns,
    references: relations.map(({ fields, table }) => ({ columns: toColumns(fields), table })),
  };
}

function columnType(type, attributes) {
  const [, native, size] = /@db\.(\w+)(?:\(([^)]*)\))?/.exec(attributes) ?? [];
  if (native === 'Timestamptz' || native === 'Timestamp') {
    return `timestamp(${size ?? 3}) ${native === 'Timestamp' ? 'without' : 'with'} time zone`;
  }
  if (!native) return SCALARS[type] ?? `the type ${type}, unknown to this check`;
  const name = NATIVE[native] ?? `the type @db.${native}, unknown to this check`;
  return size ? `${name}(${size.replace(/\s/g, '')})` : name;
}

const mapped = (text, attribute) => new RegExp(`${attribute}\\("([^"]+)"\\)`).exec(text)?.[1];

function listOf(body, attribute) {
  const list = new RegExp(`${attribute}\\(\\[([^\\]]+)\\]`).exec(body);
  return list && split(list[1]);
}

const split = (text) => text.split(',').map((part) => part.trim());
