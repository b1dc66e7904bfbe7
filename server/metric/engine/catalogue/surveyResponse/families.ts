import type { Dimension } from '../../dimension';
import type { Family } from '../definition';
import { tenureBracket } from '../tenure';

/** Columns that every answer has, with what it takes from the record that it hangs on. */
const columns = `s.organisation_id, s.id, s.external_id, s.created_import_id, s.created_import_row,
    s.changed_import_id, s.changed_import_row, s.kind, s.score, s.question, s.subject, s.respondent,
    s.answered_at`;

/** Customers' answers: date, channel and the rest from the order, ticket or deal where they lack. */
const answers = `select ${columns},
    coalesce(s.answered_on, si.issued_on, st.resolved_on, st.opened_on, sd.closed_on, sd.created_on)
      as answered_on,
    coalesce(s.owner_id, st.owner_id, si.owner_id, sd.owner_id, sc.csm_id, sc.owner_id) as owner_id,
    coalesce(s.customer_id, si.customer_id, st.customer_id, sd.customer_id) as customer_id,
    coalesce(s.product_id, si.product_id, st.product_id, sd.product_id) as product_id,
    coalesce(s.channel, si.channel, st.channel, sd.channel) as channel,
    coalesce(s.campaign, si.campaign, sd.campaign) as campaign,
    coalesce(s.location, si.location, sd.location) as location,
    coalesce(si.segment, sd.segment) as segment,
    st.issue_type, st.severity, sd.closed_on - sd.created_on as cycle_days
  from survey_response s
    left join invoice si on si.organisation_id = s.organisation_id and si.id = s.invoice_id
    left join ticket st on st.organisation_id = s.organisation_id and st.id = s.ticket_id
    left join deal sd on sd.organisation_id = s.organisation_id and sd.id = s.deal_id
    left join customer sc on sc.organisation_id = s.organisation_id
      and sc.id = coalesce(s.customer_id, si.customer_id, st.customer_id, sd.customer_id)
  where s.kind in ('nps', 'csat', 'ces')`;

/** The latest recommendation of each respondent in the period; without a respondent each counts. */
const recommendations = `select distinct on (n.organisation_id, coalesce(n.respondent, n.id::text)) n.*
  from (${answers}) n
  where n.kind = 'nps' and n.answered_on >= w.start_on and n.answered_on < w.end_on
  order by n.organisation_id, coalesce(n.respondent, n.id::text), n.answered_on desc,
    n.answered_at desc nulls last, n.id desc`;

/** Employees' answers: they belong to whoever gave them, so that teams can be told apart. */
const employeeAnswers = `select ${columns}, s.answered_on, s.person_id as owner_id,
    coalesce(s.person_id::text, s.respondent, s.id::text) as giver,
    null::uuid as customer_id, null::uuid as product_id, null::text as channel
  from survey_response s where s.kind in ('enps', 'employee_satisfaction')`;

const customersOnly: readonly Dimension[] = [
  'person',
  'customer',
  'csm',
  'product',
  'productCategory',
  'segment',
  'vertical',
  'channel',
  'campaign',
  'issueType',
  'severity',
  'subject',
  'cycleLength',
  'group',
];

const ofEmployees = {
  location: 'o.location',
  tenure: tenureBracket('o.hired_on', 'r.answered_on'),
} as const;

export const surveyResponseFamilies = {
  surveyAnswered: {
    source: 'surveyResponse',
    label: { en: 'survey answers', fr: 'réponses d’enquête' },
    timing: 'flow',
    dateRole: 'surveyAnswered',
    date: 'r.answered_on',
    rows: answers,
    bucketed: null,
  },
  recommendationGiven: {
    source: 'surveyResponse',
    label: {
      en: 'latest recommendation of each respondent',
      fr: 'dernière recommandation de chaque répondant',
    },
    timing: 'windowed',
    dateRole: 'surveyAnswered',
    date: 'r.answered_on',
    rows: recommendations,
    bucketed: null,
  },
  employeeAnswered: {
    source: 'surveyResponse',
    label: { en: 'answers of employees', fr: 'réponses des employés' },
    timing: 'flow',
    dateRole: 'surveyAnswered',
    date: 'r.answered_on',
    rows: employeeAnswers,
    bucketed: null,
    isAnonymous: true,
    withoutDimensions: customersOnly,
    moreDimensions: ofEmployees,
  },
  employeesHeard: {
    source: 'surveyResponse',
    label: { en: 'answers of employees', fr: 'réponses des employés' },
    timing: 'whole',
    dateRole: 'surveyAnswered',
    date: 'r.answered_on',
    rows: employeeAnswers,
    bucketed: null,
    isAnonymous: true,
    withoutDimensions: customersOnly,
    moreDimensions: ofEmployees,
  },
} as const satisfies Record<string, Family>;
