import { randomUUID } from 'node:crypto';
import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import { civilDateFromUtc } from '@/server/values/civil-date';
import { calendarKey, civilCalendar } from '@/server/values/period';
import { coverFiscalPeriods, daysAround } from './cover-fiscal-periods';
import { chooseSlug, slugOf } from './engine/slug';
import type { OrganisationSettings } from './tenancy.schemas';
import { withOrg, type TenantTransaction } from './with-org';

export interface NewOrganisation extends OrganisationSettings {
  readonly isExample?: boolean;
}

export interface CreatedOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly memberId: string;
}

/** Creates an organisation whose owner is a user that exists already. */
export async function createOrganisation(
  userId: string,
  organisation: NewOrganisation,
): Promise<CreatedOrganisation> {
  const id = randomUUID();
  return withOrg(id, (tx) => insertOrganisation(tx, id, userId, organisation));
}

/**
 * The same inside a transaction that already has the new id as its tenant context; `actor` is the
 * owner unless the operator does it for them.
 */
export async function insertOrganisation(
  tx: TenantTransaction,
  id: string,
  userId: string,
  organisation: NewOrganisation,
  actor?: Actor,
): Promise<CreatedOrganisation> {
  const slug = await takeSlug(tx, organisation.name);
  const { fiscalYearStartMonth, ...columns } = organisation;
  const calendar = calendarKey({ ...civilCalendar, startMonth: fiscalYearStartMonth });
  const { createdAt } = await tx.organisation.create({ data: { ...columns, calendar, id, slug } });
  await coverFiscalPeriods(tx, id, daysAround(civilDateFromUtc(createdAt)));
  await tx.organisationSlug.create({ data: { slug, organisationId: id } });
  const member = await tx.member.create({
    data: { organisationId: id, id: randomUUID(), userId, role: 'owner' },
    select: { id: true },
  });
  await recordAuditEntry(tx, {
    organisationId: id,
    actor: actor ?? { kind: 'member', id: member.id },
    action: 'organisation.created',
    subjectKind: 'organisation',
    subjectId: id,
    detail: { after: { ...organisation, slug } },
  });
  return { id, slug, memberId: member.id };
}

/** Two organisations of one name may be created at once: slugs are given one transaction at a time. */
async function takeSlug(tx: TenantTransaction, name: string): Promise<string> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('organisation_slug'))`;
  const taken = await tx.organisationSlug.findMany({
    where: { slug: { startsWith: slugOf(name) } },
    select: { slug: true },
  });
  return chooseSlug(name, new Set(taken.map((row) => row.slug)));
}
