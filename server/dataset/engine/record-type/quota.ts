import type { RecordTypeDefinition } from './definition';
import { choice, decimal, externalId } from './field';
import { currency, end, owner, start, team } from './usual-fields';

export const quotaDefinition: RecordTypeDefinition = {
  type: 'quota',
  identity: 'row',
  fields: [
    externalId('quota id, id quota'),
    owner,
    team,
    choice(
      'measure',
      {
        bookings: 'bookings, amount, sales, signatures, prises de commande, montant, ventes',
        revenue: 'revenue, chiffre d’affaires, ca, facturation',
        units: 'units, quantity, unités, quantité',
        deals: 'deals, deals won, affaires, affaires gagnées',
        meetings: 'meetings, rendez-vous, rdv, réunions',
        mrr: 'mrr, recurring revenue, revenu récurrent',
      },
      'measure, quota type, quota measure, type, type de quota, mesure',
      { whenEmpty: 'bookings' },
    ),
    start,
    end,
    decimal('amount', 'amount, quota, quota amount, value, target, montant, objectif, valeur', {
      isRequired: true,
      isNeverNegative: true,
    }),
    currency,
  ],
};
