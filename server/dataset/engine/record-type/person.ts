import type { RecordTypeDefinition } from './definition';
import { date, email, externalId, reference, role, text } from './field';

export const personRoles = [
  'rep',
  'manager',
  'sdr',
  'bdr',
  'csm',
  'presales',
  'support',
  'other',
] as const;
export type PersonRole = (typeof personRoles)[number];

export const personDefinition: RecordTypeDefinition = {
  type: 'person',
  identity: 'name',
  fields: [
    externalId('person id, employee id, user id, agent id, rep id, matricule, id salarié'),
    text(
      'name',
      'name, sales agent, full name, person, sales rep, rep, salesperson, seller, employee, agent, nom, nom complet, commercial, vendeur, collaborateur, salarié, personne',
      { isRequired: true },
    ),
    email('email', 'email, e-mail, email address, mail, courriel, adresse e-mail'),
    role('role', 'role, job, position, title, job title, rôle, fonction, poste', {
      whenEmpty: 'rep',
    }),
    reference(
      'team',
      'team',
      'team, regional office, office, region, sales team, department, group, équipe, agence, bureau, région, service',
      { isLinked: true },
    ),
    reference(
      'manager',
      'person',
      'manager, sales manager, team lead, reports to, supervisor, manager name, responsable, directeur, chef d’équipe, n+1, supérieur',
      { isLinked: true },
    ),
    text('location', 'location, city, country, site, lieu, ville, pays, office location'),
    date(
      'hiredOn',
      'hired on, hire date, start date, joined, date d’embauche, embauché le, date d’entrée, entrée, arrivée',
    ),
    date(
      'leftOn',
      'left on, leave date, end date, termination date, left, date de départ, date de sortie, sortie, départ, parti le',
    ),
    text(
      'leaveReason',
      'leave reason, termination reason, reason, motif de départ, raison du départ',
    ),
    text(
      'hireSource',
      'hire source, recruitment source, source, source de recrutement, recruté par',
    ),
    date('productiveOn', 'productive on, productive, fully ramped, productif le, opérationnel le'),
    date(
      'coachingCertifiedOn',
      'coaching certified on, coaching certified, certified coach, certifié coach le, certification coaching',
    ),
  ],
};
