import type { RecordTypeDefinition } from './definition';
import { externalId, reference, text } from './field';

export const teamDefinition: RecordTypeDefinition = {
  type: 'team',
  identity: 'name',
  fields: [
    externalId('team id, department id, id équipe, code équipe'),
    text('name', 'name, team, team name, department, nom, équipe, nom de l’équipe, service', {
      isRequired: true,
    }),
    reference(
      'parent',
      'team',
      'parent, parent team, part of, belongs to, équipe parente, équipe mère, rattachée à',
      { isLinked: true },
    ),
    reference(
      'manager',
      'person',
      'manager, team lead, team manager, head, lead by, responsable, chef d’équipe, directeur',
      { madeRole: 'manager' },
    ),
  ],
};
