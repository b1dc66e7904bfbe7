import type { RecordTypeDefinition } from './definition';
import { choice, date, decimal, externalId, integer, reference, status, text } from './field';
import {
  campaign,
  channel,
  currency,
  customer,
  lead,
  location,
  owner,
  product,
  segment,
  source,
} from './usual-fields';

// an open deal has no closing date: both follow from the stage or status
const closing = ['stage', 'status', 'closedAt', 'closedAtSource'];

export const dealDefinition: RecordTypeDefinition = {
  type: 'deal',
  identity: 'row',
  fields: [
    externalId(
      'opportunity id, deal id, opportunity number, id affaire, id opportunité, deal number',
    ),
    text(
      'name',
      'name, deal name, opportunity name, title, opportunity, deal, nom, affaire, nom de l’affaire, nom affaire, opportunité, intitulé, titre',
    ),
    {
      ...owner,
      synonyms: ['owner id', 'owner', 'sales agent', 'deal owner', 'opportunity owner'].concat(
        owner.synonyms,
      ),
    },
    customer,
    product,
    text(
      'stage',
      'stage, deal stage, stage name, pipeline stage, opportunity stage, étape, phase, étape du pipeline, étape de vente',
      { feeds: closing },
    ),
    status('status', 'status, deal status, outcome, result, statut, résultat, état, issue', {
      feeds: closing,
    }),
    decimal(
      'amount',
      'amount, close value, value, deal value, deal amount, revenue, total, price, montant, valeur, chiffre d’affaires, ca, prix, montant ht',
    ),
    decimal(
      'listAmount',
      'list amount, list price, list value, prix catalogue, montant catalogue, prix public',
      { isNeverNegative: true },
    ),
    currency,
    date(
      'createdAt',
      'created at, engage date, create date, created date, created, creation date, created on, open date, opened, date de création, créé le, créée le, ouverte le, date d’ouverture, date création',
      { instantColumn: 'created_at_source' },
    ),
    date(
      'closedAt',
      'closed at, close date, closed date, closing date, closed, closed on, won date, date de clôture, date de fermeture, clôturée le, signée le, date de signature, date clôture, date de closing',
      { instantColumn: 'closed_at_source' },
    ),
    source,
    channel,
    campaign,
    location,
    text('territory', 'territory, sales territory, territoire, zone'),
    text('locationType', 'location type, store type, type de lieu, type de site'),
    segment,
    text(
      'lossReason',
      'loss reason, lost reason, closed lost reason, reason, motif de perte, raison de la perte, raison de perte, motif',
    ),
    text('winReason', 'win reason, won reason, closed won reason, motif de gain, raison du gain'),
    text('competitor', 'competitor, main competitor, concurrent, concurrent principal'),
    choice(
      'kind',
      {
        new: 'new, new business, new customer, nouveau, nouvelle, nouvelle affaire, nouveau client',
        upsell: 'upsell, up sell, upgrade, montée en gamme, vente incitative',
        cross_sell: 'cross sell, cross selling, vente croisée',
        renewal: 'renewal, renouvellement, reconduction',
      },
      'kind, deal type, opportunity type, type, type d’affaire, type d’opportunité, nature',
      { isOpen: true },
    ),
    choice(
      'origin',
      { inbound: 'inbound, incoming, entrant, entrante', outbound: 'outbound, sortant, sortante' },
      'origin, inbound or outbound, motion, entrant ou sortant',
      { isOpen: true },
    ),
    reference('originator', 'person', 'originator, sdr, bdr, sourced by, apporteur, à l’origine', {
      madeRole: 'sdr',
    }),
    lead,
    decimal('qualityScore', 'quality score, deal score, score, note de qualité, qualité'),
    integer('termMonths', 'term months, contract months, term, durée en mois, durée du contrat'),
    decimal('termYears', 'term years, contract years, durée en années', {
      column: null,
      feeds: ['termMonths'],
      isNeverNegative: true,
    }),
    date(
      'expectedCloseAt',
      'expected close date, expected close, expected closing date, forecast close date, clôture prévue, date de clôture prévue, date de signature prévue',
    ),
    decimal('probability', 'probability, win probability, confidence, probabilité', {
      precision: [9, 8],
      share: 'upToOne',
    }),
    decimal('cost', 'cost, deal cost, coût, coût de revient'),
    decimal('quantity', 'quantity, units, qty, quantité, unités', {
      precision: [20, 6],
      isNeverNegative: true,
    }),
  ],
  oneOf: [['stage', 'status']],
};
