import type { TenantTransaction } from './with-org';

/** Whether any record holds an amount in the organisation's currency. */
export async function hasMoney(tx: TenantTransaction, organisationId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ hasMoney: boolean }[]>`
    select exists (select from deal where organisation_id = ${organisationId}::uuid)
      or exists (select from product where organisation_id = ${organisationId}::uuid
        and list_price is not null)
      or exists (select from customer where organisation_id = ${organisationId}::uuid
        and annual_revenue is not null) as "hasMoney"`;
  return rows[0]?.hasMoney ?? false;
}
