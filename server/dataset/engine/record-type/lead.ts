import type { RecordTypeDefinition } from './definition';
import { choice, date, email, externalId, list, reference, text } from './field';
import {
  campaign,
  channel,
  customer,
  deal,
  location,
  owner,
  product,
  segment,
  source,
} from './usual-fields';
import { sentiments } from './sentiments';

export const leadDefinition: RecordTypeDefinition = {
  type: 'lead',
  identity: 'row',
  fields: [
    externalId('lead id, prospect id, contact id, id lead, id prospect, id contact'),
    text('name', 'name, lead name, full name, contact name, lead, nom, nom du contact, prospect'),
    email('email', 'email, e-mail, email address, mail, courriel, adresse e-mail'),
    { ...owner, synonyms: ['owner id', 'lead owner', 'contact owner'].concat(owner.synonyms) },
    reference('bdr', 'person', 'bdr, sdr, qualified by, prospecteur, qualifié par', {
      madeRole: 'bdr',
    }),
    customer,
    deal,
    product,
    choice(
      'lifecycleStage',
      {
        lead: 'lead, new, subscriber, contact, nouveau',
        mql: 'mql, marketing qualified lead, marketing qualified',
        sql: 'sql, sales qualified lead, sales qualified',
        opportunity: 'opportunity, opportunité',
        customer: 'customer, client',
        disqualified: 'disqualified, unqualified, disqualifié, non qualifié',
      },
      'lifecycle stage, lead status, lead stage, stage, status, cycle de vie, phase du cycle de vie, statut, étape',
      { isOpen: true },
    ),
    source,
    channel,
    campaign,
    location,
    segment,
    text('referrerType', 'referrer type, referred by, type de parrain, recommandé par'),
    text(
      'firstContactMethod',
      'first contact method, outreach method, method, méthode de premier contact, mode de contact',
    ),
    date(
      'createdAt',
      'created at, create date, created date, created, creation date, date de création, créé le, date création',
      { instantColumn: 'created_at_source' },
    ),
    date('firstTouchAt', 'first touch, first visit, first seen, premier point de contact'),
    date('inboundAt', 'inbound at, inquiry date, form submitted, demande reçue le, reçu le', {
      instantColumn: 'inbound_at',
    }),
    date('mqlAt', 'became mql, became marketing qualified lead date, mql, mql le, devenu mql le', {
      instantColumn: 'mql_at',
    }),
    date('sqlAt', 'became sql, became sales qualified lead date, sql, sql le, devenu sql le', {
      instantColumn: 'sql_at',
    }),
    date(
      'opportunityAt',
      'deal created at, deal created, became an opportunity date, opportunité le, opportunité créée le',
    ),
    date(
      'customerAt',
      'converted to customer at, converted at, converted date, became a customer date, converted, client le, converti le, date de conversion',
    ),
    date(
      'firstContactAt',
      'first contact, contacted at, first contacted, premier contact le, date du premier contact, contacté le',
      { instantColumn: 'first_contact_at' },
    ),
    date('firstResponseAt', 'first response, first reply, première réponse le', {
      instantColumn: 'first_response_at',
    }),
    date('disqualifiedAt', 'disqualified at, disqualified, disqualifié le'),
    choice(
      'responseSentiment',
      sentiments,
      'response sentiment, sentiment, reply sentiment, tonalité de la réponse, réponse',
    ),
    list('responseTags', 'response tags, tags, labels, étiquettes, mots-clés'),
  ],
};
