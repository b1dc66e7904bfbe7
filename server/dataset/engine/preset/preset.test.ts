import { describe, expect, test } from 'vitest';
import { CsvReader } from '../csv-reader';
import { proposeMapping } from '../propose-mapping';
import { recordTypesOf } from '../propose-record-type';
import { proposeStages } from '../propose-stages';
import type { RowContext } from '../row-context';
import { RowReader } from '../row-reader';
import { plainName } from '../record-type/definition';
import { definitions } from '../record-type/registry';
import type { Preset } from './preset';
import { presets, recognise } from './registry';

/** Reads an export as the wizard proposes it, each column with one meaning. */
function readExport(text: string) {
  const reader = new CsvReader(',');
  const [first, ...rows] = [...reader.push(text), ...reader.end()];
  const header = first?.cells ?? [];
  const preset = recognise(header);
  if (!preset) throw new Error('The export is not recognised');
  const { mapping, undecided } = proposeMapping(preset.type, header, {}, preset);
  const place = header.indexOf(mapping.stage ?? '');
  const context: RowContext = {
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    dateFormat: 'mdy',
    decimal: '.',
    stages: proposeStages(rows.map(({ cells }) => cells[place] ?? '')),
    constants: preset.constants,
    aliases: preset.aliases,
  };
  const read = new RowReader(preset.type, header, mapping, context);
  return {
    id: preset.id,
    types: recordTypesOf(header),
    undecided,
    rows: rows.map((row) => read.read(row)),
  };
}

interface Sample {
  readonly id: Preset['id'];
  readonly text: string;
  /** what the rows must say, among other things */
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

const samples: readonly Sample[] = [
  {
    id: 'hubspotDeals',
    text: `Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date,Associated Company (Primary),Associated Company IDs (Primary),Deal Type,Closed Lost Reason,Deal probability
9876543210,"Hooli, 40 seats",Closed Won (Sales Pipeline),2026-03-31 16:05,Ann Lee,12500.50,Sales Pipeline,2026-01-12 09:30,Hooli,555,New Business,,1
9876543211,Acme renewal,Closed Lost (Sales Pipeline),2026-02-02 10:00,Bo Chan,800,Sales Pipeline,2026-01-03 08:00,Acme,556,Existing Business,Price,0
9876543212,Initech,Contract Sent (Sales Pipeline),2026-06-30 23:00,Ann Lee,,Sales Pipeline,2026-03-01 12:00,Initech,557,,,0.9`,
    rows: [
      {
        externalId: '9876543210',
        name: 'Hooli, 40 seats',
        stage: 'Closed Won (Sales Pipeline)',
        status: 'won',
        closedAt: '2026-03-31',
        owner: 'Ann Lee',
        amount: '12500.50',
        createdAt: '2026-01-12',
        customer: 'Hooli',
        kind: 'new',
        probability: '1',
      },
      { status: 'lost', kind: 'upsell', lossReason: 'Price', closedAt: '2026-02-02' },
      { status: 'open', closedAt: null, amount: null, probability: '0.9' },
    ],
  },
  {
    id: 'hubspotDeals',
    text: `ID de fiche d'informations,Nom de la transaction,Phase de la transaction,Date de fermeture,Propriétaire de la transaction,Montant,Pipeline,Date de création
1,Hooli,Transaction gagnée,2026-03-31 16:05,Ann Lee,900,Ventes,2026-01-12 09:30
2,Acme,Fermée perdue,2026-03-31 16:05,Ann Lee,900,Ventes,2026-01-12 09:30`,
    rows: [{ externalId: '1', status: 'won', amount: '900' }, { status: 'lost' }],
  },
  {
    id: 'hubspotContacts',
    text: `Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company,Last Activity Date,Lead Status,Create Date,Lifecycle Stage,Became a Marketing Qualified Lead Date,Original Traffic Source
51,Erlich,Bachman,ERLICH@aviato.example,+1 555 010,Ann Lee,Aviato,2026-04-01 10:00,New,2026-01-02 23:30,Marketing Qualified Lead,2026-02-03 08:00,Organic Search
52,,Hendricks,,,,,,,2026-01-05 08:00,Subscriber,,Direct Traffic`,
    rows: [
      {
        externalId: '51',
        name: 'Erlich Bachman',
        email: 'erlich@aviato.example',
        owner: 'Ann Lee',
        customer: 'Aviato',
        lifecycleStage: 'mql',
        createdAt: '2026-01-02',
        mqlAt: '2026-02-03',
        source: 'Organic Search',
      },
      { name: 'Hendricks', lifecycleStage: 'lead', owner: null },
    ],
  },
  {
    id: 'hubspotCompanies',
    text: `Record ID,Company name,Company owner,Create Date,Phone Number,Last Activity Date,City,Country/Region,Industry,Number of Employees,Annual Revenue
555,Hooli,Ann Lee,2025-11-02 10:00,,,Palo Alto,United States,COMPUTER_SOFTWARE,1200,25000000`,
    rows: [
      {
        externalId: '555',
        name: 'Hooli',
        owner: 'Ann Lee',
        location: 'United States',
        segment: 'COMPUTER_SOFTWARE',
        employeeCount: '1200',
        annualRevenue: '25000000',
      },
    ],
  },
  {
    id: 'hubspotCalls',
    text: `Record ID,Call Title,Activity date,Activity assigned to,Call outcome,Call direction,Call duration,Create Date
71,Intro with Hooli,2026-02-03 14:30,Ann Lee,Connected,Outbound,00:04:10,2026-02-03 14:35`,
    rows: [
      {
        externalId: '71',
        type: 'call',
        name: 'Intro with Hooli',
        owner: 'Ann Lee',
        occurredAt: '2026-02-03',
        direction: 'outbound',
        outcome: 'Connected',
        bookedAt: '2026-02-03',
      },
    ],
  },
  {
    id: 'hubspotMeetings',
    text: `Record ID,Meeting name,Meeting start time,Activity assigned to,Meeting outcome
81,Discovery,2026-02-05 09:00,Ann Lee,No show`,
    rows: [{ type: 'meeting', occurredAt: '2026-02-05', status: 'cancelled' }],
  },
  {
    id: 'hubspotEmails',
    text: `Record ID,Email subject,Activity date,Activity assigned to,Email direction
91,Your quote,2026-02-06 11:00,Ann Lee,INCOMING_EMAIL`,
    rows: [{ type: 'email', name: 'Your quote', direction: 'inbound' }],
  },
  {
    id: 'hubspotTasks',
    text: `Record ID,Task Title,Task Status,Due date,Activity assigned to
95,Call back,NOT_STARTED,2026-02-09 11:00,Ann Lee`,
    rows: [{ type: 'task', status: 'planned', occurredAt: '2026-02-09' }],
  },
  {
    id: 'salesforceOpportunities',
    text: `Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount,Expected Revenue,Probability (%),Age,Close Date,Created Date,Next Step,Lead Source,Type,Opportunity ID
Ann Lee,Acme,Acme - 200 widgets,Closed Won,Q1-2026,"USD 15,000.00","USD 15,000.00",100%,40,2/14/2026,1/5/2026,,Web,Existing Customer - Upgrade,0065g00000AbCdE
Bo Chan,Globex,Globex - Pilot,Negotiation/Review,Q2-2026,"USD 2,000.00","USD 1,800.00",90%,12,5/31/2026,3/20/2026,Legal,Partner,New Customer,0065g00000AbCdF`,
    rows: [
      {
        externalId: '0065g00000AbCdE',
        owner: 'Ann Lee',
        customer: 'Acme',
        name: 'Acme - 200 widgets',
        status: 'won',
        amount: '15000.00',
        currency: 'USD',
        closedAt: '2026-02-14',
        createdAt: '2026-01-05',
        source: 'Web',
        kind: 'upsell',
        probability: '1',
      },
      { status: 'open', closedAt: null, kind: 'new', probability: '0.9' },
    ],
  },
  {
    id: 'salesforceOpportunities',
    text: `Id,IsDeleted,AccountId,Name,StageName,Amount,Probability,CloseDate,Type,LeadSource,IsClosed,IsWon,OwnerId,CreatedDate,CurrencyIsoCode
0065g00000AbCdE,false,0015g00000XyZ,Acme - 200 widgets,Closed Lost,15000.0,0.0,2026-02-14,,Web,true,false,0055g00000Own,2026-01-05T23:30:00.000Z,EUR`,
    rows: [
      {
        externalId: '0065g00000AbCdE',
        customer: '0015g00000XyZ',
        owner: '0055g00000Own',
        status: 'lost',
        closedAt: '2026-02-14',
        createdAt: '2026-01-06',
        currency: 'EUR',
      },
    ],
  },
  {
    id: 'salesforceLeads',
    text: `Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Lead Status,Email,State/Province,Create Date,Lead ID
Ann Lee,Jane,Doe,CFO,Acme,Web,Open - Not Contacted,jane@acme.example,NY,1/15/2026,00Q5g00000AbC
Ann Lee,John,Roe,CTO,Globex,Partner,Closed - Not Converted,john@globex.example,CA,1/20/2026,00Q5g00000AbD`,
    rows: [
      {
        externalId: '00Q5g00000AbC',
        name: 'Jane Doe',
        customer: 'Acme',
        source: 'Web',
        lifecycleStage: 'lead',
        createdAt: '2026-01-15',
        location: 'NY',
      },
      { lifecycleStage: 'disqualified' },
    ],
  },
  {
    id: 'salesforceContacts',
    text: `Contact Owner,First Name,Last Name,Account Name,Email,Lead Source,Created Date,Contact ID
Ann Lee,Jane,Doe,Acme,jane@acme.example,Web,1/15/2026,0035g00000AbC`,
    rows: [{ externalId: '0035g00000AbC', name: 'Jane Doe', customer: 'Acme', source: 'Web' }],
  },
  {
    id: 'salesforceAccounts',
    text: `Account Owner,Account Name,Type,Billing State/Province,Billing Country,Industry,Annual Revenue,Employees,Parent Account,Account ID
Ann Lee,Acme,Customer - Direct,NY,United States,Manufacturing,"$1,000,000",250,Acme Group,0015g00000XyZ`,
    rows: [
      {
        externalId: '0015g00000XyZ',
        name: 'Acme',
        owner: 'Ann Lee',
        location: 'United States',
        segment: 'Manufacturing',
        annualRevenue: '1000000',
        employeeCount: '250',
        parent: 'Acme Group',
      },
    ],
  },
  {
    id: 'salesforceActivities',
    text: `Activity ID,Assigned,Subject,Date,Status,Priority,Task,Task Subtype,Company / Account,Opportunity,Call Type,Call Result
00T5g00000AbC,Ann Lee,Discovery call,2/3/2026,Completed,Normal,1,Call,Acme,Acme - 200 widgets,Outbound,Connected
00U5g00000AbC,Ann Lee,Demo,2/9/2026,Not Started,Normal,0,Event,Acme,Acme - 200 widgets,,`,
    rows: [
      {
        externalId: '00T5g00000AbC',
        type: 'call',
        status: 'completed',
        occurredAt: '2026-02-03',
        owner: 'Ann Lee',
        customer: 'Acme',
        direction: 'outbound',
        outcome: 'Connected',
      },
      { type: 'meeting', status: 'planned' },
    ],
  },
  {
    id: 'pipedriveDeals',
    text: `Deal - ID,Deal - Title,Deal - Creator,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Weighted value,Deal - Probability,Deal - Organization,Deal - Pipeline,Deal - Contact person,Deal - Stage,Deal - Label,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal - Deal closed on,Deal - Lost reason,Deal - Expected close date,Deal - Source channel
12,Hooli deal,Bo Chan,Ann Lee,4800,EUR,4800,,Hooli,Sales,Gavin Belson,Negotiations Started,,Won,2026-01-10 09:12:00,2026-02-01 15:00:00,,2026-02-01 15:00:00,,2026-02-15,Web forms
13,Acme deal,Bo Chan,Ann Lee,300,EUR,300,40,Acme,Sales,,Proposal Made,,Open,2026-01-11 09:12:00,,,,,2026-05-31,`,
    rows: [
      {
        externalId: '12',
        name: 'Hooli deal',
        owner: 'Ann Lee',
        customer: 'Hooli',
        amount: '4800',
        currency: 'EUR',
        stage: 'Negotiations Started',
        status: 'won',
        createdAt: '2026-01-10',
        closedAt: '2026-02-01',
        expectedCloseAt: '2026-02-15',
        channel: 'Web forms',
      },
      { status: 'open', probability: '0.4', expectedCloseAt: '2026-05-31' },
    ],
  },
  {
    id: 'pipedriveDeals',
    text: `Deal - Title,Deal - Status,Deal - Won time,Deal - Lost time,Deal - Value
Won one,Won,2026-02-01 15:00:00,,10
Lost one,Lost,,2026-03-01 15:00:00,20`,
    rows: [
      { status: 'won', closedAt: '2026-02-01' },
      { status: 'lost', closedAt: '2026-03-01' },
    ],
  },
  {
    id: 'pipedriveDeals',
    text: `Affaire - ID,Affaire - Titre,Affaire - Propriétaire,Affaire - Valeur,Affaire - Organisation,Affaire - Étape,Affaire - Statut,Affaire - Affaire créée,Affaire - Affaire clôturée le,Affaire - Raison de la perte,Affaire - Date de clôture prévue
7,Hooli,Ann Lee,900,Hooli,Négociation,Perdu,2026-01-10 09:12:00,2026-02-01 15:00:00,Trop cher,2026-02-15`,
    rows: [
      { externalId: '7', status: 'lost', lossReason: 'Trop cher', expectedCloseAt: '2026-02-15' },
    ],
  },
  {
    id: 'pipedrivePersons',
    text: `Person - ID,Person - Name,Person - Label,Person - Organization,Person - Phone - Work,Person - Email - Work,Person - Email - Home,Person - Owner,Person - Person created
5,Gavin Belson,Hot lead,Hooli,,gavin@hooli.example,,Ann Lee,2026-01-09 10:00:00`,
    rows: [
      {
        externalId: '5',
        name: 'Gavin Belson',
        customer: 'Hooli',
        email: 'gavin@hooli.example',
        createdAt: '2026-01-09',
      },
    ],
  },
  {
    id: 'pipedriveLeads',
    text: `Lead - ID,Lead - Title,Lead - Owner,Lead - Source,Lead - Lead created,Organization - Name,Person - Name
a-1,Hooli lead,Ann Lee,Web forms,2026-01-09 10:00:00,Hooli,Gavin Belson`,
    rows: [{ externalId: 'a-1', name: 'Hooli lead', lifecycleStage: 'lead', customer: 'Hooli' }],
  },
  {
    id: 'pipedriveOrganizations',
    text: `Organization - ID,Organization - Name,Organization - Owner,Organization - Country of Address,Organization - Number of employees
9,Hooli,Ann Lee,United States,1200`,
    rows: [{ externalId: '9', name: 'Hooli', location: 'United States', employeeCount: '1200' }],
  },
  {
    id: 'pipedriveActivities',
    text: `Activity - ID,Activity - Done,Activity - Type,Activity - Subject,Activity - Due date,Activity - Assigned to user,Activity - Add time,Deal - ID,Deal - Title,Person - Name,Organization - Name
31,Done,Lunch,Lunch with Gavin,2026-02-03,Ann Lee,2026-02-01 10:00:00,12,Hooli deal,Gavin Belson,Hooli
32,To do,Call,Call back,2026-02-09,Ann Lee,2026-02-03 10:00:00,12,Hooli deal,Gavin Belson,Hooli`,
    rows: [
      {
        externalId: '31',
        status: 'done',
        type: 'meeting',
        deal: '12',
        customer: 'Hooli',
        occurredAt: '2026-02-03',
        bookedAt: '2026-02-01',
      },
      { status: 'planned', type: 'call' },
    ],
  },
];

describe.each(samples)('an export of $id', ({ id, text, rows }) => {
  const read = readExport(text);

  test('is recognised, and nothing of it is left open', () => {
    expect(read).toMatchObject({ id, undecided: {} });
    expect(read.types).toHaveLength(1);
  });

  test('means what it says', () => {
    expect(read.rows.map(({ reasons }) => reasons)).toEqual(rows.map(() => []));
    rows.forEach((expected, index) => {
      expect(read.rows[index]?.values).toMatchObject(expected);
    });
  });
});

test('every preset has a sample', () => {
  expect([...new Set(samples.map(({ id }) => id))].sort()).toEqual(
    presets.map(({ id }) => id).sort(),
  );
});

test.each(presets)('$id names fields and values that there are', ({ type, ...preset }) => {
  const fields = new Map(definitions[type].fields.map((field) => [field.name, field]));
  const named = [preset.columns, preset.aliases, preset.constants].flatMap(Object.keys);
  expect(named.filter((name) => !fields.has(name))).toEqual([]);
  for (const [name, words] of Object.entries(preset.aliases)) {
    const choices = fields.get(name)?.choices;
    expect(Object.values(words).filter((value) => !choices?.[value])).toEqual([]);
  }
});

test.each([
  [['opportunity_id', 'sales_agent', 'deal_stage', 'close_date']],
  [['id', 'name', 'stage', 'amount']],
  [['First Name', 'Last Name', 'Email']],
])('a plain file is no export of a product: %j', (header) => {
  expect(recognise(header.map(plainName))).toBeNull();
});
