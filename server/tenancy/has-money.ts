import type { TenantTransaction } from './with-org';

/**
 * Whether any record holds an amount in the organisation's currency, or an exchange rate says what
 * one unit of another is worth in it.
 */
export async function hasMoney(tx: TenantTransaction, organisationId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ hasMoney: boolean }[]>`
    select exists (select from deal where organisation_id = ${organisationId}::uuid)
      or exists (select from product where organisation_id = ${organisationId}::uuid
        and list_price is not null)
      or exists (select from customer where organisation_id = ${organisationId}::uuid
        and annual_revenue is not null)
      or exists (select from invoice where organisation_id = ${organisationId}::uuid)
      or exists (select from refund where organisation_id = ${organisationId}::uuid)
      or exists (select from payment where organisation_id = ${organisationId}::uuid)
      or exists (select from subscription_period where organisation_id = ${organisationId}::uuid)
      or exists (select from subscription_movement where organisation_id = ${organisationId}::uuid)
      or exists (select from expense where organisation_id = ${organisationId}::uuid)
      or exists (select from forecast where organisation_id = ${organisationId}::uuid)
      or exists (select from quota where organisation_id = ${organisationId}::uuid)
      or exists (select from target where organisation_id = ${organisationId}::uuid)
      or exists (select from measurement where organisation_id = ${organisationId}::uuid)
      or exists (select from exchange_rate where organisation_id = ${organisationId}::uuid)
      as "hasMoney"`;
  return rows[0]?.hasMoney ?? false;
}
