import type { RecordTypeDefinition } from './definition';
import { date, externalId, flag, text } from './field';
import { channel, customer, owner, product } from './usual-fields';

export const ticketDefinition: RecordTypeDefinition = {
  type: 'ticket',
  identity: 'row',
  fields: [
    externalId(
      'ticket id, case id, ticket number, case number, issue id, id ticket, n° ticket, numéro de ticket',
    ),
    text('name', 'name, subject, title, summary, nom, sujet, objet, titre'),
    customer,
    { ...owner, madeRole: 'support' },
    product,
    text('issueType', 'issue type, ticket type, type, category, type de problème, catégorie'),
    text('severity', 'severity, priority, sévérité, priorité, gravité'),
    channel,
    text('status', 'status, ticket status, state, statut, état'),
    text('functionalArea', 'functional area, area, module, domaine fonctionnel, domaine'),
    text('useCase', 'use case, cas d’usage'),
    date(
      'openedAt',
      'opened at, created at, open date, created, opened, submitted at, ouvert le, créé le, date d’ouverture, date de création',
      { isRequired: true, instantColumn: 'opened_at' },
    ),
    date(
      'firstResponseAt',
      'first response at, first response, first reply at, first replied at, première réponse le',
      { instantColumn: 'first_response_at' },
    ),
    date(
      'resolvedAt',
      'resolved at, closed at, resolved, solved at, close date, résolu le, fermé le, date de résolution',
      { instantColumn: 'resolved_at' },
    ),
    date('escalatedAt', 'escalated at, escalation date, escaladé le', {
      instantColumn: 'escalated_at',
    }),
    flag('isEscalated', 'escalated, is escalated, escalation, escaladé'),
  ],
};
