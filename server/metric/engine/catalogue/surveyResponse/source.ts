import type { Source } from '../definition';
import { managerOfTeam, tenureBracket } from '../tenure';
import { dealCycleBracket } from '../deal/cycle-bracket';

/**
 * Answers to surveys. What they lack comes through the invoice, ticket or deal they hang on; see
 * the rows of their families.
 */
export const surveyResponseSource: Source = {
  recordType: 'surveyResponse',
  table: 'survey_response',
  owner: 'r.owner_id',
  customer: 'r.customer_id',
  product: 'r.product_id',
  dimensions: {
    product: 'r.product_id',
    productCategory: 'p.category',
    customer: 'r.customer_id',
    segment: 'coalesce(r.segment, c.segment)',
    location: 'coalesce(r.location, c.location)',
    vertical: 'c.vertical',
    team: 'tm.team_id',
    person: 'r.owner_id',
    csm: 'c.csm_id',
    manager: managerOfTeam,
    role: 'o.role',
    channel: 'r.channel',
    campaign: 'r.campaign',
    issueType: 'r.issue_type',
    severity: 'r.severity',
    question: 'r.question',
    subject: 'r.subject',
    group: `case when r.score >= 9 then 'promoter' when r.score <= 6 then 'detractor' else 'passive' end`,
    tenure: tenureBracket('c.first_purchase_on', 'r.answered_on'),
    cycleLength: dealCycleBracket('r.cycle_days'),
  },
  name: 'r.subject',
  details: {
    kind: 'r.kind',
    score: 'r.score::text',
    question: 'r.question',
    channel: 'r.channel',
    answeredOn: 'r.answered_on::text',
  },
};
