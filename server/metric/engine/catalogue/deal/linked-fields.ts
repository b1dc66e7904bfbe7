import type { Field } from '../definition';
import { isNotPlanned } from './linked-rows';

const likelihood = 'coalesce(r.probability, stg.probability, 0)';

/** The first day on which the deal's lead was contacted, or else somebody acted on either. */
const firstContact = `coalesce(
  (select min(fl.first_contact_on) from lead fl where fl.organisation_id = r.organisation_id
    and (fl.id = r.lead_id or fl.deal_id = r.id)),
  (select min(fa.occurred_on) from activity fa where fa.organisation_id = r.organisation_id
    and (fa.deal_id = r.id or fa.lead_id = r.lead_id)))`;

const referred = (alias: string) =>
  `(lower(${alias}.hire_source) in ('employee_referral', 'employee referral', 'referral', 'cooptation'))`;

/** What needs other records than the deal itself, for families outside the buckets. */
export function dealLinkedFields(amountOrListPrice: Pick<Field, 'sql' | 'currency'>) {
  return {
    dealContactDays: {
      recordType: 'deal',
      label: {
        en: 'days from first contact to closing',
        fr: 'jours entre premier contact et conclusion',
      },
      sql: `(r.closed_on - ${firstContact})`,
    },
    dealHasProposal: {
      recordType: 'deal',
      label: { en: 'an offer was made', fr: 'offre faite' },
      sql: `(exists (select from activity a where a.organisation_id = r.organisation_id
          and a.deal_id = r.id and a.type = 'proposal' and ${isNotPlanned('a')})
        or exists (select from deal_stage_change sc join deal_stage ds
          on ds.organisation_id = sc.organisation_id and ds.name = sc.stage and ds.is_proposal
          where sc.organisation_id = r.organisation_id and sc.deal_id = r.id)
        or exists (select from deal_stage ds where ds.organisation_id = r.organisation_id
          and ds.name = r.stage and ds.is_proposal))`,
    },
    dealIsWonInPeriod: {
      recordType: 'deal',
      label: { en: 'won in the period', fr: 'gagnée dans la période' },
      sql: "(r.status = 'won' and r.closed_on < w.end_on)",
    },
    dealWeightedAmount: {
      recordType: 'deal',
      label: { en: 'amount × probability', fr: 'montant × probabilité' },
      sql: `(r.amount * ${likelihood})`,
      currency: 'r.currency',
    },
    dealWeightedAmountOrListPrice: {
      recordType: 'deal',
      label: {
        en: 'amount, or list price, × probability',
        fr: 'montant, ou prix catalogue, × probabilité',
      },
      sql: `((${amountOrListPrice.sql}) * ${likelihood})`,
      currency: amountOrListPrice.currency,
    },
    dealOwnerIsReferred: {
      recordType: 'deal',
      label: { en: 'owner hired by referral', fr: 'responsable coopté' },
      sql: referred('o'),
    },
    dealHasOwner: {
      recordType: 'deal',
      label: { en: 'has an owner', fr: 'a un responsable' },
      sql: '(r.owner_id is not null)',
    },
  } as const satisfies Record<string, Field>;
}
