import type { Source } from '../definition';
import { managerOfTeam } from '../tenure';

/** Tickets; segment, location and vertical come through the customer. */
export const ticketSource: Source = {
  recordType: 'ticket',
  table: 'ticket',
  owner: 'r.owner_id',
  customer: 'r.customer_id',
  product: 'r.product_id',
  dimensions: {
    product: 'r.product_id',
    productCategory: 'p.category',
    customer: 'r.customer_id',
    segment: 'c.segment',
    location: 'c.location',
    vertical: 'c.vertical',
    team: 'tm.team_id',
    person: 'r.owner_id',
    manager: managerOfTeam,
    role: 'o.role',
    channel: 'r.channel',
    severity: 'r.severity',
    issueType: 'r.issue_type',
    functionalArea: 'r.functional_area',
    useCase: 'r.use_case',
    status: 'r.status',
  },
  name: 'r.name',
  details: {
    issueType: 'r.issue_type',
    severity: 'r.severity',
    status: 'r.status',
    channel: 'r.channel',
    openedOn: 'r.opened_on::text',
    firstResponseOn: 'r.first_response_on::text',
    resolvedOn: 'r.resolved_on::text',
    escalatedOn: 'r.escalated_on::text',
  },
};
