import type { CatalogueText } from '../definition';
import { isHeld } from '../activity/held';

/** The day of the first deal won from a customer, else of the first purchase known. */
const signedOn = (alias: string): CatalogueText => `coalesce((select min(wd.closed_on) from deal wd
    where wd.organisation_id = ${alias}.organisation_id and wd.customer_id = ${alias}.id
      and wd.status = 'won'), ${alias}.first_purchase_on)`;

/** Customers with the day on which they signed. */
export const signedCustomers: CatalogueText = `select sg.*, ${signedOn('sg')} as signed_on from customer sg`;

/** Customers with the day of their first business review. */
export const reviewedCustomers: CatalogueText = `select sg.*, ${signedOn('sg')} as signed_on, fr.first_review_on
  from customer sg cross join lateral (select min(qa.occurred_on) as first_review_on from activity qa
    where qa.organisation_id = sg.organisation_id and qa.customer_id = sg.id
      and qa.type = 'qbr' and ${isHeld('qa')}) fr
  where fr.first_review_on is not null`;

/** People of customer success with the day of the first business review that they held. */
export const firstReviewers: CatalogueText = `select pe.*, fr.first_review_on
  from person pe cross join lateral (select min(qa.occurred_on) as first_review_on from activity qa
    where qa.organisation_id = pe.organisation_id and qa.owner_id = pe.id
      and qa.type = 'qbr' and ${isHeld('qa')}) fr
  where fr.first_review_on is not null and pe.role = 'csm'`;
