import type { RecordTypeDefinition } from './definition';
import { choice, date, decimal, externalId, reference, text } from './field';
import {
  campaign,
  channel,
  customer,
  deal,
  invoice,
  location,
  owner,
  product,
  ticket,
} from './usual-fields';

export const surveyResponseDefinition: RecordTypeDefinition = {
  type: 'surveyResponse',
  identity: 'row',
  fields: [
    externalId('response id, survey response id, survey id, review id, id réponse, id avis'),
    choice(
      'kind',
      {
        nps: 'nps, net promoter score',
        csat: 'csat, customer satisfaction, satisfaction client',
        ces: 'ces, customer effort score, effort client',
        enps: 'enps, employee nps, employee net promoter score',
        employee_satisfaction:
          'employee satisfaction, esat, satisfaction des employés, satisfaction salariés',
      },
      'kind, survey type, survey kind, survey, type, type d’enquête, enquête',
      { isRequired: true },
    ),
    decimal(
      'score',
      'score, rating, nps score, csat score, ces score, answer, note, réponse, évaluation',
      { isRequired: true },
    ),
    date(
      'answeredAt',
      'answered at, response date, date, submitted at, responded at, created at, répondu le, date de réponse',
      { instantColumn: 'answered_at' },
    ),
    customer,
    owner,
    reference(
      'person',
      'person',
      'person, employee, answered by, salarié, collaborateur, employé',
      {
        madeRole: 'other',
      },
    ),
    text('respondent', 'respondent, respondent name, contact, email, répondant, interlocuteur'),
    ticket,
    deal,
    invoice,
    product,
    channel,
    campaign,
    location,
    text('question', 'question, question text, intitulé de la question'),
    text('subject', 'subject, topic, sujet, thème'),
  ],
  oneOf: [['answeredAt', 'ticket', 'deal', 'invoice']],
};
