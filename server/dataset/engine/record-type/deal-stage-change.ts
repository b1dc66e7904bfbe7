import type { RecordTypeDefinition } from './definition';
import { date, externalId, text } from './field';
import { deal } from './usual-fields';

export const dealStageChangeDefinition: RecordTypeDefinition = {
  type: 'dealStageChange',
  identity: 'row',
  fields: [
    externalId('change id, stage change id, history id, id changement'),
    { ...deal, isRequired: true },
    text(
      'stage',
      'stage, to stage, new stage, new value, deal stage, étape, nouvelle étape, vers l’étape',
      { isRequired: true },
    ),
    text(
      'fromStage',
      'from stage, old stage, old value, previous stage, ancienne étape, étape précédente, depuis l’étape',
    ),
    date(
      'changedAt',
      'changed at, entered at, entered on, moved at, edit date, date, timestamp, modifié le, changé le, date du changement',
      { isRequired: true, instantColumn: 'changed_at_source' },
    ),
  ],
};
