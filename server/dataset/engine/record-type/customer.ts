import type { RecordTypeDefinition } from './definition';
import { date, decimal, externalId, integer, reference, text } from './field';
import { campaign, channel, owner, source } from './usual-fields';

export const customerDefinition: RecordTypeDefinition = {
  type: 'customer',
  identity: 'name',
  fields: [
    externalId(
      'account id, customer id, company id, id client, code client, numéro client, siren, siret',
    ),
    text(
      'name',
      'name, account, account name, customer, customer name, company, company name, client, nom, nom du client, compte, société, entreprise, raison sociale',
      { isRequired: true },
    ),
    text(
      'segment',
      'segment, sector, industry, market, secteur, secteur d’activité, marché, activité',
    ),
    text(
      'location',
      'location, office location, country, region, headquarters, billing country, pays, lieu, région, siège, ville, city',
    ),
    reference(
      'parent',
      'customer',
      'parent, subsidiary of, parent company, parent account, parent customer, group, filiale de, maison mère, société mère, groupe',
      { isLinked: true },
    ),
    integer(
      'employeeCount',
      'employee count, employees, number of employees, headcount, effectif, effectifs, salariés, nombre de salariés, nombre d’employés',
      { isNeverNegative: true },
    ),
    decimal(
      'annualRevenue',
      'annual revenue, revenue, turnover, chiffre d’affaires, ca, ca annuel, chiffre d’affaires annuel',
      { isNeverNegative: true },
    ),
    owner,
    reference(
      'csm',
      'person',
      'csm, customer success manager, account manager, success manager, chargé de compte, chargé de clientèle, gestionnaire de compte',
      { madeRole: 'csm' },
    ),
    source,
    channel,
    campaign,
    text('vertical', 'vertical, industry vertical, verticale, filière'),
    text('persona', 'persona, buyer persona, profil, profil d’acheteur'),
    date(
      'firstPurchaseAt',
      'first purchase at, first purchase, customer since, first order date, premier achat le, date du premier achat, client depuis',
      { column: 'entered_first_purchase_on' },
    ),
    date('onboardedAt', 'onboarded at, onboarded, intégré le, intégration terminée le'),
    date('churnedAt', 'churned at, churned, churn date, lost on, résilié le, parti le, perdu le'),
    text('churnReason', 'churn reason, motif de résiliation, raison du départ'),
    date('firstValueAt', 'first value at, first value, première valeur le'),
    date('successPlanAt', 'success plan at, success plan, plan de succès le'),
    date('kickOffAt', 'kick off at, kick off, kickoff, lancement le'),
  ],
};
