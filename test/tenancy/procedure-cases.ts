import { ownChange } from './own-change';
import { loggedActivity, sampleActivity } from './sample-entry';
import { draftImport, fullDiskImport, rejectedImport, workbookDraft } from './sample-import';
import { SPARE, sampleSlug } from './sample-organisation';
import { sampleId } from './sample-rows';

export type CaseInput = Readonly<Record<string, unknown>>;

export interface ProcedureCase {
  /** valid input inside organisation `o`, naming its sample rows; `org` is added */
  readonly input: (o: number) => CaseInput | Promise<CaseInput>;
  /**
   * what a member of `o` gets who names the rows of another organisation: 'refused' (an error), or
   * 'nothing' (an answer in which no row of the other organisation stands). Left out where the
   * input names no row.
   */
  readonly foreign?: 'refused' | 'nothing';
}

/** Need no account; each is here by hand. */
export const publicProcedures: readonly string[] = [
  'auth.signUp',
  'auth.signUpInvited',
  'invitation.read',
];

/** Need a session and no organisation: one's own account only. */
export const userProcedures: readonly string[] = [
  'auth.account',
  'auth.changePassword',
  'auth.changeProfile',
  'auth.endOtherSessions',
  'auth.endSession',
  'auth.sessions',
  'auth.signOut',
  'invitation.accept',
  'organisation.create',
  'organisation.mine',
];

const none = () => ({});
const memberOf = (o: number) => ({ memberId: sampleId(o, 'member', 1) });
const person = (o: number) => ({ personId: sampleId(o, 'person', 1) });
const team = (o: number) => ({ teamId: sampleId(o, 'team', 1) });
const membership = (o: number) => ({ membershipId: sampleId(o, 'tmembe', 1) });
const personFields = {
  name: 'New name',
  externalId: 'new-id',
  email: '',
  role: 'rep',
  location: '',
  hiredOn: null,
};
const teamFields = (o: number) => ({
  name: 'New team',
  managerId: sampleId(o, 'person', 1),
  parentId: null,
});
const dealOf = (o: number) => ({ type: 'deal', id: String(o * 1000 + 1) });
const ownMetric = (o: number) => ({ metric: `own_sample_${o}_1` });
const ownMetricFields = {
  nameEn: 'Net margin',
  nameFr: '',
  definitionEn: '',
  definitionFr: '',
  formula: 'gross_revenue * 0.2',
  unit: 'currency',
  direction: 'higher',
  family: 'revenue',
  kind: 'lagging',
};
const pull = (o: number) => ({ pullId: sampleId(o, 'datapull', 1) });
const spareMembership = { fromOn: '2020-01-01', toOn: '2021-01-01' };

export const procedureCases: Readonly<Record<string, ProcedureCase>> = {
  'board.read': { input: none },
  'board.frame': { input: none },
  'board.previewImport': { input: draftImport, foreign: 'refused' },

  'organisation.shell': { input: none },
  'organisation.settings': { input: none },
  'organisation.changeSettings': {
    input: () => ({
      name: 'New name',
      locale: 'fr',
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      calendar: { kind: 'months', startMonth: 1, weekStart: 1 },
      openDealValuation: 'listPrice',
    }),
  },

  'audit.entries': { input: none },

  'rate.currencies': { input: none },
  'rate.rates': { input: () => ({ currency: 'USD' }), foreign: 'nothing' },
  'rate.add': { input: () => ({ currency: 'GBP', rateOn: '2026-01-02', rate: '1.17' }) },
  'rate.change': {
    input: (o) => ({ id: sampleId(o, 'xrates', 1), rate: '0.9' }),
    foreign: 'refused',
  },
  'rate.remove': { input: (o) => ({ id: sampleId(o, 'xrates', 1) }), foreign: 'refused' },
  'rate.fillGaps': { input: () => ({ currency: 'USD' }) },

  'member.members': { input: none },
  'member.change': {
    input: (o) => ({ ...memberOf(o), role: 'admin', personId: null }),
    foreign: 'refused',
  },
  'member.remove': { input: memberOf, foreign: 'refused' },

  'invitation.invitations': { input: none },
  'invitation.create': {
    input: (o) => ({
      email: 'new@example.org',
      role: 'rep',
      personId: sampleId(o, 'person', SPARE),
    }),
    foreign: 'refused',
  },
  'invitation.revoke': {
    input: (o) => ({ invitationId: sampleId(o, 'invita', 1) }),
    foreign: 'refused',
  },

  'token.tokens': { input: none },
  'token.create': { input: () => ({ name: 'Warehouse', scope: 'read' }) },
  'token.revoke': {
    input: (o) => ({ tokenId: sampleId(o, 'apitok', 1) }),
    foreign: 'refused',
  },

  'feed.feeds': { input: none },
  'feed.create': {
    input: (o) => ({
      name: 'Sheet',
      question: {
        kind: 'metrics',
        metrics: ['deals_won'],
        grain: 'month',
        window: { last: 2 },
        person: sampleId(o, 'person', 1),
      },
    }),
    foreign: 'refused',
  },
  'feed.revoke': { input: (o) => ({ feedId: sampleId(o, 'feed', 1) }), foreign: 'refused' },

  'pull.pulls': { input: none },
  'pull.create': {
    input: () => ({
      name: 'Deals',
      url: 'https://files.example/deals.csv',
      schedule: { kind: 'daily', at: '06:30' },
    }),
  },
  'pull.change': {
    input: (o) => ({ ...pull(o), name: 'Other', schedule: { kind: 'hourly', minute: 5 } }),
    foreign: 'refused',
  },
  'pull.pause': { input: pull, foreign: 'refused' },
  'pull.resume': { input: pull, foreign: 'refused' },
  'pull.runNow': { input: pull, foreign: 'refused' },
  'pull.remove': { input: pull, foreign: 'refused' },

  'dataset.recordTypes': { input: none },
  'dataset.setRhythm': { input: () => ({ recordType: 'deal', days: 7 }) },
  'dataset.imports': { input: none },
  'dataset.import': { input: draftImport, foreign: 'refused' },
  'dataset.referenceNames': { input: draftImport, foreign: 'refused' },
  'dataset.rejections': { input: draftImport, foreign: 'refused' },
  'dataset.readFileAs': {
    input: async (o) => ({ ...(await draftImport(o)), encoding: 'utf-8', delimiter: ',' }),
    foreign: 'refused',
  },
  'dataset.chooseSheet': {
    input: async (o) => ({ ...(await workbookDraft(o)), sheet: 2 }),
    foreign: 'refused',
  },
  'dataset.chooseRecordType': {
    input: async (o) => ({ ...(await draftImport(o)), recordType: 'customer' }),
    foreign: 'refused',
  },
  'dataset.configureImport': {
    input: async (o) => ({
      ...(await draftImport(o)),
      recordType: 'customer',
      mapping: { externalId: 'externalId', name: 'name' },
      options: {},
    }),
    foreign: 'refused',
  },
  'dataset.checkImport': { input: draftImport, foreign: 'refused' },
  'dataset.startImport': { input: draftImport, foreign: 'refused' },
  'dataset.resumeImport': { input: fullDiskImport, foreign: 'refused' },
  'dataset.cancelImport': { input: draftImport, foreign: 'refused' },

  'entry.form': { input: none },
  'entry.own': { input: none },
  'entry.subjects': { input: () => ({ subject: 'deal', text: '' }) },
  'entry.logActivity': { input: () => ({ ...sampleActivity, deal: 'deal-1' }) },
  'entry.changeActivity': {
    input: async (o) => ({ ...sampleActivity, externalId: (await loggedActivity(o)).externalId }),
    foreign: 'refused',
  },
  'entry.remove': {
    input: async (o) => ({ type: 'activity', externalId: (await loggedActivity(o)).externalId }),
    foreign: 'refused',
  },
  'entry.undo': {
    input: async (o) => ({ importId: (await loggedActivity(o)).importId }),
    foreign: 'refused',
  },
  'entry.scopes': { input: none },
  'entry.logMeasurement': {
    input: () => ({
      ...{ metric: 'website_visits', value: '12.5', measuredAt: '2026-02-01' },
      scope: { kind: 'team', externalId: 'team-1' },
    }),
  },
  'entry.grid': { input: () => ({ metrics: ['website_visits'], year: '2026', rows: 'people' }) },
  'entry.saveGrid': {
    input: () => ({
      cells: [
        {
          ...{ metric: 'website_visits', month: '2026-03', seen: null, value: '7' },
          scope: { kind: 'person', externalId: 'person-1' },
        },
      ],
    }),
  },

  'record.list': { input: () => ({ type: 'deal', query: {} }) },
  'record.read': { input: dealOf, foreign: 'refused' },
  'record.names': { input: () => ({ target: 'customer', text: '' }) },
  'record.edit': {
    input: (o) => ({ ...dealOf(o), seen: { amount: '10.5' }, changes: { amount: '11' } }),
    foreign: 'refused',
  },
  'record.create': {
    input: () => ({ type: 'customer', values: { externalId: 'new-customer', name: 'New' } }),
  },
  'record.remove': {
    input: () => ({ type: 'measurement', chosen: { externalIds: ['no-such-record'] } }),
  },
  'record.undo': { input: (o) => ({ id: sampleId(o, 'import', 1) }), foreign: 'refused' },

  'archive.state': { input: none },

  'quarantine.state': { input: rejectedImport, foreign: 'refused' },
  'quarantine.rows': { input: rejectedImport, foreign: 'refused' },
  'quarantine.correct': {
    input: async (o) => ({
      ...(await rejectedImport(o)),
      corrections: [{ row: 3, column: 1, text: 'Named' }],
    }),
    foreign: 'refused',
  },
  'quarantine.correctAlike': {
    input: async (o) => ({ ...(await rejectedImport(o)), column: 1, from: 'Nobody', to: 'Named' }),
    foreign: 'refused',
  },
  'quarantine.retry': {
    input: async (o) => ({ ...(await rejectedImport(o)), scope: 'all' }),
    foreign: 'refused',
  },

  'undo.plan': { input: (o) => ({ id: sampleId(o, 'import', 1) }), foreign: 'refused' },
  'undo.undo': { input: ownChange, foreign: 'refused' },

  'metric.list': { input: none },
  'metric.values': {
    input: (o) => ({ metrics: ['deals_won'], periods: ['2026'], person: sampleId(o, 'person', 1) }),
    foreign: 'refused',
  },
  'metric.freshness': { input: () => ({ metrics: ['deals_won'] }) },
  'metric.course': {
    input: (o) => ({ metric: 'deals_won', period: '2026', person: sampleId(o, 'person', 1) }),
    foreign: 'refused',
  },
  'metric.breakdown': {
    input: (o) => ({
      metric: 'deals_won',
      period: '2026',
      by: ['product'],
      person: sampleId(o, 'person', 1),
    }),
    foreign: 'refused',
  },
  'metric.compare': {
    input: (o) => ({
      metric: 'deals_won',
      period: '2026',
      dimension: 'source',
      left: 'web',
      right: null,
      person: sampleId(o, 'person', 1),
    }),
    foreign: 'refused',
  },
  'metric.correlate': {
    input: (o) => ({
      metric: 'deals_won',
      leading: 'opportunities_created',
      lag: 1,
      period: '2026',
      person: sampleId(o, 'person', 1),
    }),
    foreign: 'refused',
  },
  'metric.explain': {
    input: (o) => ({ metric: 'deals_won', period: '2026', person: sampleId(o, 'person', 1) }),
    foreign: 'refused',
  },
  'metric.records': {
    input: (o) => ({
      figure: { metric: 'deals_won', period: '2026', person: sampleId(o, 'person', 1) },
      term: 'dealsWon',
    }),
    foreign: 'refused',
  },
  'metric.own.list': { input: none },
  // the ids of own metrics may be the same in two organisations: this one is made here alone
  'metric.own.read': { input: ownMetric, foreign: 'refused' },
  'metric.own.check': { input: () => ({ formula: 'win_rate * deals_won', unit: 'count' }) },
  'metric.own.complete': { input: () => ({ formula: 'own_s', caret: 5 }) },
  'metric.own.preview': {
    input: () => ({ formula: 'gross_revenue / deals_won', unit: 'currency', by: 'product' }),
  },
  'metric.own.create': { input: () => ({ ...ownMetricFields, metric: 'own_new' }) },
  'metric.own.change': {
    input: (o) => ({ ...ownMetricFields, ...ownMetric(o), version: 1 }),
    foreign: 'refused',
  },
  'metric.own.archive': {
    input: (o) => ({ ...ownMetric(o), isArchived: true }),
    foreign: 'refused',
  },
  'metric.chooseVariant': { input: () => ({ metric: 'win_rate', variant: 'opened' }) },

  'people.people': { input: none },
  'people.names': { input: none },
  'people.person': { input: person, foreign: 'refused' },
  'people.createPerson': { input: () => personFields },
  'people.changePerson': {
    input: (o) => ({ ...person(o), ...personFields }),
    foreign: 'refused',
  },
  'people.leave': {
    input: (o) => ({ ...person(o), leftOn: '2026-03-01', leaveReason: '' }),
    foreign: 'refused',
  },
  'people.addMembership': {
    input: (o) => ({ ...person(o), ...team(o), ...spareMembership, endsEarlier: false }),
    foreign: 'refused',
  },
  'people.changeMembership': {
    input: (o) => ({ ...membership(o), ...team(o), ...spareMembership }),
    foreign: 'refused',
  },
  'people.removeMembership': { input: membership, foreign: 'refused' },
  'people.teams': { input: none },
  'people.createTeam': { input: teamFields, foreign: 'refused' },
  'people.changeTeam': { input: (o) => ({ ...team(o), ...teamFields(o) }), foreign: 'refused' },
  'people.deleteTeam': {
    input: (o) => ({ teamId: sampleId(o, 'team', SPARE) }),
    foreign: 'refused',
  },
};

/** The case's input in organisation `o`, naming the rows of organisation `rowsOf`. */
export async function orgInput(
  o: number,
  { input }: ProcedureCase,
  rowsOf: number = o,
): Promise<CaseInput> {
  return { org: sampleSlug(o), ...(await input(rowsOf)) };
}
