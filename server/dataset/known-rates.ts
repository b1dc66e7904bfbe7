import { withOrgConnection } from '@/server/tenancy/with-org';
import type { ReasonCode } from './engine/reason';
import type { RowValues } from './engine/row-rules';
import type { ImportSetup } from './import-setup';
import { recordTableOf } from './merge/record-table';

interface MissingRate {
  readonly code: Extract<ReasonCode, 'noRateOn' | 'noDateForRate'>;
  readonly params: Readonly<Record<string, string>>;
}

/** Remembers which exchange rates there are, and asks the database about new ones in sets. */
export class KnownRates {
  private readonly isKnown = new Map<string, boolean>();
  /** the fields that give the day, where it is on the row itself */
  private readonly dayFields: readonly string[];

  constructor(private readonly setup: ImportSetup) {
    const { money, plain } = recordTableOf(setup.type);
    this.dayFields = (money?.days ?? []).flatMap((day) =>
      plain.flatMap(({ name, field }) => (name === day ? [field] : [])),
    );
  }

  async learn(rows: readonly RowValues[]): Promise<void> {
    const fresh = new Map<string, { currency: string; day: string }>();
    for (const values of rows) {
      const wanted = this.wanted(values);
      if (!wanted?.day) continue;
      const key = `${wanted.currency} ${wanted.day}`;
      if (!this.isKnown.has(key)) fresh.set(key, { ...wanted, day: wanted.day });
    }
    if (fresh.size === 0) return;
    const pairs = [...fresh.values()];
    const { rows: found } = await withOrgConnection(this.setup.organisationId, (connection) =>
      connection.query<{ key: string }>(
        `select w.currency || ' ' || w.day as key
         from unnest($1::text[], $2::date[]) as w (currency, day)
         join exchange_rate r on r.organisation_id = app_organisation_id()
           and r.currency = w.currency::char(3) and r.rate_on = w.day`,
        [pairs.map(({ currency }) => currency), pairs.map(({ day }) => day)],
      ),
    );
    for (const key of fresh.keys()) this.isKnown.set(key, false);
    for (const { key } of found) this.isKnown.set(key, true);
  }

  /** The rate that a row needs and nobody has entered, or null. */
  missing(values: RowValues): MissingRate | null {
    const wanted = this.wanted(values);
    if (!wanted) return null;
    const { currency: from, day } = wanted;
    const to = this.setup.context.currency;
    if (!day) return { code: 'noDateForRate', params: { from, to } };
    if (this.isKnown.get(`${from} ${day}`)) return null;
    return { code: 'noRateOn', params: { from, to, day } };
  }

  /** Null where no rate is needed, or the day is another record's and only the run knows it. */
  private wanted(values: RowValues): { currency: string; day: string | null } | null {
    const { currency } = values;
    if (!currency || currency === this.setup.context.currency) return null;
    // a day that is not in the file may be known of the record already
    const days = this.dayFields.map((field) => values[field]);
    if (this.dayFields.length === 0 || days.includes(undefined)) return null;
    return { currency, day: days.find((day) => day) ?? null };
  }
}
