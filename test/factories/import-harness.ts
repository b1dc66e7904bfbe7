import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { chooseRecordType } from '@/server/dataset/choose-record-type';
import { configureImport } from '@/server/dataset/configure-import';
import type { ImportOptions, RecordType } from '@/server/dataset/dataset.schemas';
import { readImport, type ImportDetail } from '@/server/dataset/read-import';
import { receiveFile } from '@/server/dataset/receive-file';
import { requestCheck } from '@/server/dataset/request-check';
import { runImport } from '@/server/dataset/run-import';
import { startImport } from '@/server/dataset/start-import';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { civilCalendar } from '@/server/values/period';

export const clock = fixedClock('2018-01-15T09:00:00Z');

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
}

/** A new organisation into which files are imported as the pages do it, and whose rows are counted. */
export class ImportHarness {
  private constructor(
    private readonly admin: pg.Client,
    readonly org: Organisation,
    readonly member: OrganisationMember,
  ) {}

  static async create(): Promise<ImportHarness> {
    const admin = new pg.Client({ connectionString: process.env.JALON_ADMIN_DATABASE_URL });
    await admin.connect();
    const [id, userId, memberId] = [randomUUID(), randomUUID(), randomUUID()];
    const settings = { locale: 'en', currency: 'USD', timeZone: 'America/New_York' } as const;
    await admin.query(
      `insert into user_account (id, email, name, password_hash) values ($1::uuid, $1::text, 'Ada', '-')`,
      [userId],
    );
    await admin.query(
      `insert into organisation (id, slug, name, locale, currency, time_zone)
       values ($1::uuid, $1::text, 'Acme', $2, $3, $4)`,
      [id, settings.locale, settings.currency, settings.timeZone],
    );
    await admin.query(
      `insert into member (organisation_id, id, user_id, role) values ($1, $2, $3, 'owner')`,
      [id, memberId, userId],
    );
    const org: Organisation = {
      id,
      slug: id,
      name: 'Acme',
      ...settings,
      calendar: civilCalendar,
      openDealValuation: 'amount',
      isExample: false,
    };
    return new ImportHarness(admin, org, { id: memberId, userId, role: 'owner', personId: null });
  }

  async upload(content: string | Uint8Array, fileName = 'file.csv'): Promise<string> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const { org, member } = this;
    const { id } = await receiveFile({
      org,
      member,
      clock,
      fileName,
      contentLength: bytes.length,
      body: pieces(bytes),
    });
    await requestCheck(org.id, id);
    return id;
  }

  /** Uploads a file, takes the proposed mapping and sets the options; ready to be started. */
  async draft(
    content: string | Uint8Array,
    options: Partial<ImportOptions> = {},
    recordType?: RecordType,
  ): Promise<ImportDetail> {
    const { org } = this;
    const id = await this.upload(content);
    if (recordType) await chooseRecordType({ org, id, recordType });
    const proposed = await readImport(org, id);
    if (!proposed.recordType) throw new Error('No record type was proposed');
    await configureImport({
      org,
      id,
      recordType: proposed.recordType,
      mapping: { ...proposed.mapping },
      options: { ...proposed.options, ...options },
    });
    return readImport(org, id);
  }

  async start(id: string): Promise<void> {
    await startImport({ org: this.org, actor: { kind: 'member', id: this.member.id }, id });
  }

  async run(id: string): Promise<ImportDetail> {
    await runImport({ organisationId: this.org.id, importId: id, clock });
    return readImport(this.org, id);
  }

  async import(
    content: string | Uint8Array,
    options: Partial<ImportOptions> = {},
    recordType?: RecordType,
  ): Promise<ImportDetail> {
    const { id } = await this.draft(content, options, recordType);
    await this.start(id);
    return this.run(id);
  }

  /** The organisation's rows of a table, of which a condition holds. */
  async count(table: string, condition = 'true'): Promise<number> {
    const rows = await this.rows<{ n: string }>(
      `select count(*) as n from ${table} where organisation_id = $1 and ${condition}`,
    );
    return Number(rows[0]?.n);
  }

  /** Rows of a statement whose $1 is the organisation; seen without row-level security. */
  async rows<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
    return (await this.admin.query<Row>(sql, [this.org.id])).rows;
  }

  close(): Promise<void> {
    return this.admin.end();
  }
}
