import { preset, type Preset } from './preset';

// English labels: knowledge.hubspot.com "HubSpot's default deal / contact / company properties" and
// "Activities" properties; French ones as exports of French accounts have them.

const id = "Record ID | Record Id | ID de fiche d'informations | ID de la fiche d'informations";
const source =
  'Original Traffic Source | Original Source | Original Source Type | Latest Traffic Source | ' +
  "Source d'origine du trafic | Source d'origine";
const createdAt = 'Create Date | Date de création';

const activity = { product: 'HubSpot', type: 'activity' } as const;
const activityColumns = {
  externalId: id,
  owner: 'Activity assigned to | Assigned to | Activité attribuée à | Attribué à',
  bookedAt: 'Create Date | Created at | Date de création',
  customer: 'Associated Company (Primary) | Associated Company | Associated Companies',
};

export const hubspotPresets: readonly Preset[] = [
  preset('hubspotDeals', {
    product: 'HubSpot',
    type: 'deal',
    marks: [
      'Deal Name | Deal Stage | Deal owner',
      'Record ID | Deal Name | Deal Stage',
      'Deal ID | Deal Name | Deal Stage | Pipeline',
      'Nom de la transaction | Phase de la transaction',
    ],
    columns: {
      externalId: `${id} | Deal ID`,
      name: 'Deal Name | Nom de la transaction',
      owner: 'Deal owner | HubSpot Owner | Propriétaire de la transaction',
      customer:
        'Associated Company (Primary) | Associated Company | Entreprise associée (principale) | ' +
        'Entreprise associée | Associated Company IDs (Primary) | Associated Company IDs',
      stage: 'Deal Stage | Phase de la transaction',
      amount: 'Amount | Montant',
      currency: 'Currency | Deal Currency | Devise',
      createdAt,
      closedAt: 'Close Date | Date de fermeture | Date de clôture',
      source,
      kind: 'Deal Type | Type de transaction',
      lossReason: 'Closed Lost Reason | Raison de la perte | Motif de la perte',
      winReason: 'Closed Won Reason | Raison du gain',
      probability: 'Deal probability | Probabilité de la transaction',
    },
    aliases: {
      kind: {
        newbusiness: 'new',
        existingbusiness: 'upsell',
        'Existing Business': 'upsell',
        'Client existant': 'upsell',
      },
    },
  }),
  preset('hubspotCompanies', {
    product: 'HubSpot',
    type: 'customer',
    marks: [
      'Company name | Company owner',
      'Record ID | Company name | Company Domain Name',
      "Nom de l'entreprise | Propriétaire de l'entreprise",
    ],
    columns: {
      externalId: `${id} | Company ID`,
      name: "Company name | Nom de l'entreprise",
      owner: "Company owner | Propriétaire de l'entreprise",
      segment: "Industry | Secteur d'activité",
      location: 'Country/Region | Pays/région | City | Ville',
      employeeCount: "Number of Employees | Nombre d'employés",
      annualRevenue: "Annual Revenue | Chiffre d'affaires annuel",
      parent: 'Parent Company | Entreprise mère | Parent Company IDs',
      source,
    },
  }),
  preset('hubspotContacts', {
    product: 'HubSpot',
    type: 'lead',
    marks: [
      'First Name | Last Name | Contact owner | Create Date',
      'Record ID | First Name | Last Name | Contact owner',
      'Record ID | First Name | Last Name | Lifecycle Stage',
      "ID de fiche d'informations | Prénom | Nom",
      'Prénom | Nom | Phase du cycle de vie',
    ],
    columns: {
      externalId: `${id} | Contact ID`,
      name: 'First Name + Last Name | Prénom + Nom | Prénom + Nom de famille | Last Name | Nom',
      email: 'Email | E-mail | Adresse e-mail',
      owner: 'Contact owner | Propriétaire du contact',
      customer:
        'Associated Company (Primary) | Associated Company | Primary Associated Company | ' +
        "Company Name | Entreprise associée | Nom de l'entreprise",
      lifecycleStage: 'Lifecycle Stage | Phase du cycle de vie',
      source,
      createdAt,
      mqlAt:
        'Became a Marketing Qualified Lead Date | Date entered "Marketing Qualified Lead (Lifecycle Stage Pipeline)"',
      sqlAt:
        'Became a Sales Qualified Lead Date | Date entered "Sales Qualified Lead (Lifecycle Stage Pipeline)"',
      opportunityAt:
        'Became an Opportunity Date | Date entered "Opportunity (Lifecycle Stage Pipeline)"',
      customerAt: 'Became a Customer Date | Date entered "Customer (Lifecycle Stage Pipeline)"',
      location: 'Country/Region | Pays/région',
    },
    aliases: {
      lifecycleStage: {
        Subscriber: 'lead',
        Abonné: 'lead',
        'Lead qualifié par le marketing': 'mql',
        'Lead marketing qualifié': 'mql',
        'Lead qualifié par les ventes': 'sql',
        'Lead commercial qualifié': 'sql',
        Evangelist: 'customer',
        Évangéliste: 'customer',
      },
    },
  }),
  preset('hubspotCalls', {
    ...activity,
    marks: ['Call Title | Activity date', 'Call outcome | Activity date'],
    columns: {
      ...activityColumns,
      name: 'Call Title',
      occurredAt: 'Activity date',
      direction: 'Call direction',
      outcome: 'Call outcome',
    },
    constants: { type: 'call' },
  }),
  preset('hubspotMeetings', {
    ...activity,
    marks: ['Meeting name | Meeting start time', 'Meeting name | Activity date'],
    columns: {
      ...activityColumns,
      name: 'Meeting name',
      occurredAt: 'Meeting start time | Activity date',
      status: 'Meeting outcome',
      location: 'Meeting location',
    },
    aliases: { status: { Rescheduled: 'planned', 'No show': 'cancelled', Completed: 'completed' } },
    constants: { type: 'meeting' },
  }),
  preset('hubspotEmails', {
    ...activity,
    marks: ['Email subject | Activity date', 'Email subject | Email direction'],
    columns: {
      ...activityColumns,
      name: 'Email subject',
      occurredAt: 'Activity date',
      direction: 'Email direction',
    },
    aliases: {
      direction: {
        EMAIL: 'outbound',
        INCOMING_EMAIL: 'inbound',
        FORWARDED_EMAIL: 'outbound',
        'Email sent': 'outbound',
        'Incoming email': 'inbound',
      },
    },
    constants: { type: 'email' },
  }),
  preset('hubspotTasks', {
    ...activity,
    marks: ['Task Title | Task Status', 'Task Title | Due date'],
    columns: {
      ...activityColumns,
      name: 'Task Title',
      occurredAt: 'Due date | Activity date',
      completedAt: 'Completed at | Completion date',
      status: 'Task Status',
    },
    aliases: {
      status: {
        NOT_STARTED: 'planned',
        IN_PROGRESS: 'planned',
        'In progress': 'planned',
        WAITING: 'planned',
        Waiting: 'planned',
        DEFERRED: 'planned',
        Deferred: 'planned',
      },
    },
    constants: { type: 'task' },
  }),
];
