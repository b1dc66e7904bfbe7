import { Prisma } from '@/server/platform/db/generated/client';
import { DomainError } from '@/server/platform/domain-error';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { civilDateFromUtc, utcMidnight, type CivilDate } from '@/server/values/civil-date';

const OVERLAP = 'team_membership_one_team_at_a_time';

export const asDay = (date: CivilDate | null): Date | null => date && utcMidnight(date);
export const fromDay = (day: Date | null): CivilDate | null => day && civilDateFromUtc(day);

/** A team in this organisation; throws notFound otherwise. */
export async function findTeam(tx: TenantTransaction, teamId: string) {
  const team = await tx.team.findFirst({ where: { id: teamId } });
  if (!team) throw new DomainError('notFound', 'people.errors.teamNotFound');
  return team;
}

/** A person in this organisation; throws notFound otherwise. */
export async function findPerson(tx: TenantTransaction, personId: string, field?: string) {
  const person = await tx.person.findFirst({ where: { id: personId } });
  if (!person) throw new DomainError('notFound', 'people.errors.personNotFound', {}, field);
  return person;
}

/** Nobody else may move teams until this transaction ends: two moves at once could make a cycle. */
export async function lockTeams(tx: TenantTransaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(app_organisation_id()::text, 1))`;
}

/** Says in words of the domain that the database refused two teams at one time. */
export async function refuseOverlap<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes(OVERLAP)) throw error;
    throw new DomainError('conflict', 'people.errors.membershipOverlap', {}, 'fromOn');
  }
}

/** Says in words of the domain that the identifier belongs to somebody else already. */
export async function refuseTaken<T>(write: Promise<T>, code: string, field: string): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    if (!isTaken) throw error;
    throw new DomainError('conflict', code, {}, field);
  }
}
