import { DomainError } from '@/server/platform/domain-error';
import { withOrg } from '@/server/tenancy/with-org';
import { requireImport } from './dataset.repository';
import { openQuestions, type OpenQuestion } from './open-questions';
import { prepareProfile } from './prepare-profile';

/**
 * What the wizard does before a start, for an import that was started without it: reads the whole
 * columns. Throws DomainError where they leave a format open that the sender must say.
 */
export async function prepareRun(organisationId: string, importId: string): Promise<void> {
  await prepareProfile(organisationId, importId);
  const row = await withOrg(organisationId, (tx) => requireImport(tx, organisationId, importId));
  const [open] = openQuestions(row);
  if (open) throw questionError(open);
}

function questionError(question: OpenQuestion): DomainError {
  if (question.kind !== 'dateFormat' && question.kind !== 'decimal') {
    return new DomainError('invalid', 'dataset.errors.questionsOpen');
  }
  const { kind, isMixed, example } = question;
  const name: `${typeof kind}${'Mixed' | 'Open'}` = `${kind}${isMixed ? 'Mixed' : 'Open'}`;
  return new DomainError('invalid', `dataset.errors.${name}`, { example: example ?? '' });
}
