import { organisationId, owned, sampleId, SPARE, type SampleTable } from './sample-id';
import { sampleRecords } from './sample-records';

export { organisationId, sampleId, type SampleRow } from './sample-id';

/** A user without tenant: row n of member needs user n. */
export const userId = (organisation: number, n: number): string =>
  sampleId(organisation, 'userac', n);

/** Every tenant table, in an order in which rows can be made. */
export const sampleTables: readonly SampleTable[] = [
  {
    table: 'person',
    row: (o, n) => ({ ...owned(o, 'person', n), external_id: `person-${n}`, name: `Person ${n}` }),
  },
  {
    table: 'team',
    row: (o, n) => ({
      ...owned(o, 'team', n),
      external_id: `team-${n}`,
      name: `Team ${n}`,
      parent_id: n === 1 ? null : sampleId(o, 'team', 1),
      manager_id: sampleId(o, 'person', 1),
    }),
  },
  {
    table: 'team_membership',
    row: (o, n) => ({
      ...owned(o, 'tmembe', n),
      person_id: sampleId(o, 'person', 1),
      team_id: sampleId(o, 'team', 1),
      from_on: `20${10 + n}-01-01`,
      to_on: `20${10 + n}-12-31`,
    }),
  },
  {
    table: 'member',
    row: (o, n) => ({
      ...owned(o, 'member', n),
      user_id: userId(o, n),
      role: 'admin',
      person_id: n === 1 ? sampleId(o, 'person', 1) : null,
    }),
  },
  {
    table: 'invitation',
    row: (o, n) => ({
      ...owned(o, 'invita', n),
      email: `invited-${n}@example.org`,
      role: 'rep',
      person_id: sampleId(o, 'person', 1),
      invited_by: sampleId(o, 'member', 1),
      expires_at: '2030-01-01',
    }),
  },
  {
    table: 'api_token',
    row: (o, n) => ({
      ...owned(o, 'apitok', n),
      name: `Token ${n}`,
      scope: 'read',
      created_by: sampleId(o, 'member', 1),
    }),
  },
  {
    table: 'token_use',
    key: ['token_id'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      token_id: sampleId(o, 'apitok', n === 1 ? 1 : SPARE),
      window_start: '2026-01-01',
      requests: n,
    }),
  },
  {
    table: 'idempotency_key',
    key: ['key'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      key: `key-${n}`,
      request_hash: 'hash',
    }),
  },
  {
    table: 'fiscal_calendar',
    key: ['version'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      version: n,
      calendar: 'months:4:1',
      created_by: sampleId(o, 'member', 1),
    }),
  },
  {
    table: 'fiscal_period',
    key: ['version', 'grain', 'start_on'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      version: 1,
      grain: 'month',
      start_on: `2026-0${n}-01`,
      end_on: `2026-0${n}-02`,
      fiscal_year: 2026,
      number: n,
    }),
  },
  {
    table: 'audit_entry',
    row: (o, n) => ({
      ...owned(o, 'audite', n),
      actor_kind: 'job',
      action: 'team.created',
      subject_kind: 'team',
    }),
  },
  {
    table: 'product',
    row: (o, n) => ({ ...owned(o, 'produc', n), external_id: `product-${n}`, name: `P ${n}` }),
  },
  {
    table: 'customer',
    row: (o, n) => ({
      ...owned(o, 'custom', n),
      external_id: `customer-${n}`,
      name: `C ${n}`,
      parent_id: n === 1 ? null : sampleId(o, 'custom', 1),
    }),
  },
  {
    table: 'deal',
    row: (o, n) => ({
      organisation_id: organisationId(o),
      id: o * 1000 + n,
      external_id: `deal-${n}`,
      owner_id: sampleId(o, 'person', 1),
      customer_id: sampleId(o, 'custom', 1),
      product_id: sampleId(o, 'produc', 1),
      stage: 'Won',
      status: 'won',
      amount: '10.50',
      currency: 'EUR',
      created_on: '2026-01-01',
      closed_on: '2026-02-01',
    }),
  },
  ...sampleRecords,
  {
    table: 'metric_bucket',
    key: ['scope_id', 'family', 'dimension', 'grain', 'start_on', 'part'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      scope_id: organisationId(o),
      family: 'dealClosed',
      dimension: '',
      grain: 'month',
      start_on: `20${10 + n}-01-01`,
      part: '',
      sums: '{1}',
    }),
  },
  {
    table: 'metric_build',
    key: ['family', 'grain'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      family: `family-${n}`,
      grain: 'month',
      definition: '-',
      calendar: 'months:1:1',
      from_on: '2020-01-01',
      to_on: '2021-01-01',
    }),
  },
  {
    table: 'metric_mark',
    row: (o, n) => ({
      organisation_id: organisationId(o),
      id: o * 1000 + n,
      date_role: 'dealClosed',
      from_on: '2020-01-01',
      to_on: '2020-02-01',
    }),
  },
  {
    table: 'data_change',
    row: (o, n) => ({ organisation_id: organisationId(o), id: o * 1_000_000 + n }),
  },
  {
    table: 'metric_variant',
    key: ['metric', 'version'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      metric: `metric-${n}`,
      version: 1,
      variant: 'closed',
    }),
  },
  {
    table: 'own_metric',
    key: ['id', 'version'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      id: `own_sample_${o}_${n}`,
      version: 1,
      name_en: `Sample ${n}`,
      name_fr: `Exemple ${n}`,
      formula: 'deals_won * 2',
      unit: 'count',
      direction: 'higher',
      family: 'performance',
      kind: 'lagging',
      created_by: sampleId(o, 'member', 1),
    }),
  },
  {
    table: 'import',
    row: (o, n) => ({
      ...owned(o, 'import', n),
      status: n === 1 ? 'completed' : 'draft',
      record_type: 'deal',
      file_name: `file-${n}.csv`,
      created_by: sampleId(o, 'member', 1),
    }),
  },
  {
    table: 'import_file_chunk',
    key: ['import_id', 'position'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      import_id: sampleId(o, 'import', 1),
      position: n,
      bytes: 'text',
    }),
  },
  {
    table: 'import_sheet_chunk',
    key: ['import_id', 'sheet', 'position'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      import_id: sampleId(o, 'import', 1),
      sheet: 1,
      position: n,
      bytes: 'text',
    }),
  },
  {
    table: 'import_rejection',
    key: ['import_id', 'row_number'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      import_id: sampleId(o, 'import', 1),
      row_number: n,
      reasons: '[]',
      cells: '[]',
    }),
  },
  {
    table: 'record_version',
    row: (o, n) => ({
      organisation_id: organisationId(o),
      id: o * 1_000_000 + n,
      record_type: 'deal',
      record_id: String(n),
      import_id: sampleId(o, 'import', 1),
      before: '{}',
    }),
  },
  {
    table: 'data_pull',
    row: (o, n) => ({
      ...owned(o, 'datapull', n),
      name: `Pull ${n}`,
      url: 'https://files.example/deals.csv',
      schedule: '{"kind":"hourly","minute":5}',
      status: 'active',
      record_type: 'deal',
      next_run_at: '2030-01-01T00:05:00Z',
      created_by: sampleId(o, 'member', 1),
    }),
  },
  {
    table: 'feed',
    row: (o, n) => ({
      ...owned(o, 'feed', n),
      name: `Feed ${n}`,
      question: '{"kind":"records","recordType":"deal","search":""}',
      created_by: sampleId(o, 'member', 1),
    }),
  },
  {
    table: 'import_value_alias',
    key: ['record_type', 'field', 'from_value'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      record_type: 'deal',
      field: 'product',
      from_value: `from ${n}`,
      to_value: 'to',
    }),
  },
  {
    table: 'import_column_choice',
    key: ['record_type', 'column_name'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      record_type: 'deal',
      column_name: `column ${n}`,
      field: 'amount',
    }),
  },
  {
    table: 'record_type_rhythm',
    key: ['record_type'],
    row: (o, n) => ({
      organisation_id: organisationId(o),
      record_type: n === 1 ? 'deal' : `type-${n}`,
      days: n,
    }),
  },
];
