import { randomUUID } from 'node:crypto';
import type { OwnMetricFields } from '@/server/metric/own-metric.schemas';
import { fixedClock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';

export const clock = fixedClock('2026-06-17T10:00:00Z');
export const actor = { kind: 'operator', id: null } as const;
export const member: OrganisationMember = {
  id: randomUUID(),
  userId: randomUUID(),
  role: 'owner',
  personId: null,
};
const product = { alpha: randomUUID(), beta: randomUUID() };

/** What an administrator fills in beside the formula. */
export const fields = (formula: string, more: Partial<OwnMetricFields> = {}): OwnMetricFields => ({
  nameEn: 'Ours',
  nameFr: '',
  definitionEn: '',
  definitionFr: '',
  formula,
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
  ...more,
});

/** The code of the refusal, 'done' without one. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'done';
}

// won in March: 100 and 300 of alpha, 50 of beta; lost: one of beta; won in February: 150
const deals = [
  { on: '2026-02-10', amount: '150', product: 'alpha' },
  { on: '2026-03-05', amount: '100', product: 'alpha' },
  { on: '2026-03-06', amount: '300', product: 'alpha' },
  { on: '2026-03-07', amount: '50', product: 'beta' },
  { on: '2026-03-08', amount: '0', product: 'beta', isLost: true },
] as const;

/** An organisation with the deals above. */
export async function makeCompany(): Promise<Organisation> {
  const org = await makeOrganisation();
  const organisationId = org.id;
  await withOrg(org.id, async (tx) => {
    for (const [name, id] of Object.entries(product)) {
      await tx.product.create({ data: { organisationId, id, externalId: name, name } });
    }
    for (const [index, deal] of deals.entries()) {
      const isLost = 'isLost' in deal;
      await tx.deal.create({
        data: {
          organisationId,
          externalId: `d${String(index)}`,
          stage: isLost ? 'Lost' : 'Won',
          status: isLost ? 'lost' : 'won',
          currency: 'EUR',
          amount: deal.amount,
          productId: product[deal.product],
          createdOn: new Date('2026-01-05'),
          closedOn: new Date(deal.on),
        },
      });
    }
  });
  return org;
}
