import { DomainError } from '@/server/platform/domain-error';
import type { Problem } from '../engine/own/problem';

/** What is wrong with a formula as an error of the request that carried it. */
export function formulaRefused({ code, from, to, values }: Problem): DomainError {
  return new DomainError(
    'invalid',
    `formula.problems.${code}`,
    { ...values, from: from + 1, to },
    'formula',
  );
}
