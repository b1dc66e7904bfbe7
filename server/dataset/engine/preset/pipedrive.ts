import { preset, type Preset } from './preset';

// 'Deal - Title' and the like: support.pipedrive.com "Exporting data" and "Import fields", and
// exports of English and French accounts.

const owner = (english: string, french: string) => `${english} - Owner | ${french} - Propriétaire`;

export const pipedrivePresets: readonly Preset[] = [
  preset('pipedriveActivities', {
    product: 'Pipedrive',
    type: 'activity',
    marks: ['Activity - Subject | Activity - Type', 'Activité - Sujet', 'Activity - Subject'],
    columns: {
      externalId:
        'Activity - ID | Activity - System ID | Activity - Pipedrive System ID | Activité - ID',
      name: 'Activity - Subject | Activité - Sujet',
      type: 'Activity - Type | Activité - Type',
      status: 'Activity - Done | Activité - Terminée | Activité - Marquée comme effectuée',
      owner: 'Activity - Assigned to user | Activité - Attribuée à',
      occurredAt: "Activity - Due date | Activité - Date d'échéance | Activité - Date d’échéance",
      bookedAt: 'Activity - Add time | Activité - Date d’ajout | Activité - Date de création',
      completedAt: 'Activity - Marked as done time | Activité - Date de réalisation',
      deal: 'Deal - ID | Activity - Deal ID | Affaire - ID',
      customer: 'Activity - Organization | Organization - Name | Organisation - Nom',
    },
    aliases: {
      status: {
        'To do': 'planned',
        'Not done': 'planned',
        No: 'planned',
        Non: 'planned',
        Yes: 'done',
        Oui: 'done',
        '1': 'done',
        '0': 'planned',
      },
      type: { Lunch: 'meeting', Déjeuner: 'meeting', Deadline: 'task', Échéance: 'task' },
    },
  }),
  preset('pipedriveDeals', {
    product: 'Pipedrive',
    type: 'deal',
    marks: [
      'Deal - Title | Deal - Status',
      'Deal - Title | Deal - Stage',
      'Affaire - Titre | Affaire - Statut',
      'Affaire - Titre | Affaire - Étape',
    ],
    columns: {
      externalId: 'Deal - ID | Deal - System ID | Deal - Pipedrive System ID | Affaire - ID',
      name: 'Deal - Title | Affaire - Titre',
      owner: owner('Deal', 'Affaire'),
      customer:
        'Deal - Organization | Organization - Name | Affaire - Organisation | Organisation - Nom',
      stage: 'Deal - Stage | Affaire - Étape',
      status: 'Deal - Status | Affaire - Statut',
      amount: 'Deal - Value | Affaire - Valeur',
      currency:
        'Deal - Currency of Value | Deal - Currency | Affaire - Devise de la valeur | Affaire - Devise de Valeur | Affaire - Devise',
      createdAt: 'Deal - Deal created | Deal - Add time | Affaire - Affaire créée',
      closedAt:
        'Deal - Deal closed on | Deal - Closed on | Deal - Close time | Deal - Won time + Deal - Lost time | Affaire - Affaire clôturée le | Affaire - Affaire conclue le | Affaire - Date de clôture',
      expectedCloseAt: 'Deal - Expected close date | Affaire - Date de clôture prévue',
      lossReason: 'Deal - Lost reason | Affaire - Raison de la perte | Affaire - Raison de perte',
      probability: 'Deal - Probability | Affaire - Probabilité',
      channel: 'Deal - Source channel | Affaire - Canal source',
      quantity: 'Deal - Product quantity | Affaire - Quantité de produits',
    },
  }),
  preset('pipedriveLeads', {
    product: 'Pipedrive',
    type: 'lead',
    marks: ['Lead - Title', 'Prospect - Titre'],
    columns: {
      externalId: 'Lead - ID | Lead - System ID | Prospect - ID',
      name: 'Lead - Title | Prospect - Titre',
      email: 'Person - Email - Work | Person - Email | Personne - E-mail - Travail',
      owner: owner('Lead', 'Prospect'),
      customer:
        'Lead - Organization | Organization - Name | Prospect - Organisation | Organisation - Nom',
      source: 'Lead - Source | Lead - Source origin | Prospect - Source',
      channel: 'Lead - Source channel | Prospect - Canal source',
      createdAt: 'Lead - Lead created | Lead - Created | Prospect - Prospect créé',
      responseTags: 'Lead - Labels | Lead - Label',
    },
    constants: { lifecycleStage: 'lead' },
  }),
  preset('pipedrivePersons', {
    product: 'Pipedrive',
    type: 'lead',
    marks: ['Person - Name', 'Personne - Nom'],
    columns: {
      externalId: 'Person - ID | Person - System ID | Personne - ID',
      name: 'Person - Name | Personne - Nom',
      email:
        'Person - Email - Work | Person - Email | Person - Email (Work) | Personne - E-mail - Travail | Personne - E-mail',
      owner: owner('Person', 'Personne'),
      customer:
        'Person - Organization | Organization - Name | Personne - Organisation | Organisation - Nom',
      createdAt: 'Person - Person created | Person - Created | Personne - Personne créée',
    },
  }),
  preset('pipedriveOrganizations', {
    product: 'Pipedrive',
    type: 'customer',
    marks: ['Organization - Name', 'Organisation - Nom'],
    columns: {
      externalId: 'Organization - ID | Organization - System ID | Organisation - ID',
      name: 'Organization - Name | Organisation - Nom',
      owner: owner('Organization', 'Organisation'),
      segment: 'Organization - Industry | Organisation - Secteur d’activité',
      location:
        'Organization - Country of Address | Organization - Country | Organisation - Pays de Adresse | Organisation - Pays',
      employeeCount: 'Organization - Number of employees | Organisation - Nombre d’employés',
      annualRevenue: 'Organization - Annual revenue | Organisation - Chiffre d’affaires annuel',
    },
  }),
];
