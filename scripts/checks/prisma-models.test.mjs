import { expect, test } from 'vitest';
import { parseModels } from './prisma-models.mjs';

const SCHEMA = `
/// A text with a word: model.
model Team {
  organisationId String   @map("organisation_id") @db.Uuid
  id             BigInt   @default(autoincrement())
  name           String
  quota          Decimal? @db.Decimal(20, 4)
  weights        Decimal[] @db.Decimal
  changedAt      DateTime @default(now()) @map("changed_at") @db.Timestamptz(6)
  parentId       BigInt?  @map("parent_id")
  parent         Team?    @relation("tree", fields: [organisationId, parentId], references: [organisationId, id])
  children       Team[]   @relation("tree")

  @@id([organisationId, id])
  @@map("team")
}

model Setting {
  key   String @id
  value Json
}
`;

test('reads tables, columns, types, keys and references', () => {
  expect(parseModels(SCHEMA)).toEqual([
    {
      name: 'team',
      key: ['organisation_id', 'id'],
      columns: [
        { name: 'organisation_id', type: 'uuid', isRequired: true },
        { name: 'id', type: 'bigint', isRequired: true },
        { name: 'name', type: 'text', isRequired: true },
        { name: 'quota', type: 'numeric(20,4)', isRequired: false },
        { name: 'weights', type: 'numeric[]', isRequired: null },
        { name: 'changed_at', type: 'timestamp(6) with time zone', isRequired: true },
        { name: 'parent_id', type: 'bigint', isRequired: false },
      ],
      references: [{ columns: ['organisation_id', 'parent_id'], table: 'team' }],
    },
    {
      name: 'Setting',
      key: ['key'],
      columns: [
        { name: 'key', type: 'text', isRequired: true },
        { name: 'value', type: 'jsonb', isRequired: true },
      ],
      references: [],
    },
  ]);
});
