import { describe, expect, it } from 'vitest';
import { acceptInvitation } from '@/server/tenancy/accept-invitation';
import { createInvitation } from '@/server/tenancy/create-invitation';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import { removeMember } from '@/server/tenancy/remove-member';
import { withOrg } from '@/server/tenancy/with-org';
import { signUpCompany } from '@/test/factories/accounts';
import { readAuditEntries } from './read-audit-entries';
import { recordAuditEntry } from './record-audit-entry';

describe('the audit log', () => {
  it('comes in pages, the latest first, without a gap even at one instant', async () => {
    const company = await signUpCompany();
    await withOrg(company.org.id, async (tx) => {
      for (let index = 0; index < 119; index += 1) {
        await recordAuditEntry(tx, {
          organisationId: company.org.id,
          actor: company.actor,
          action: 'team.changed',
          subjectKind: 'team',
          detail: { name: 'North', before: { name: `N${index}` }, after: { name: 'North' } },
        });
      }
    });
    const ids: string[] = [];
    const sizes: number[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readAuditEntries>> = await readAuditEntries(
        company.org.id,
        { cursor },
      );
      ids.push(...page.entries.map(({ id }) => id));
      sizes.push(page.entries.length);
      cursor = page.nextCursor;
    } while (cursor);
    expect(sizes).toEqual([50, 50, 20]);
    expect(new Set(ids).size).toBe(120);
  });

  it('tells who did it, also after they were removed, and what changed', async () => {
    const company = await signUpCompany();
    const guest = await signUpCompany('Guest');
    const { token } = await createInvitation(
      { email: 'guest@acme.example', role: 'admin', personId: null },
      company,
    );
    await acceptInvitation(token, { userId: guest.userId, now: company.clock.now() });
    const joined = await findOrganisation(guest.userId, company.org.slug);
    await removeMember(joined?.member.id ?? '', company);
    const { entries } = await readAuditEntries(company.org.id, {});
    expect(
      entries.map(({ action, actorName, subjectName }) => [action, actorName, subjectName]),
    ).toEqual([
      ['member.removed', 'Camille Durand', 'Camille Durand'],
      ['member.joined', 'Camille Durand', 'guest@acme.example'],
      ['invitation.created', 'Camille Durand', 'guest@acme.example'],
      ['organisation.created', 'Camille Durand', null],
    ]);
    expect(entries[0]?.changes).toEqual([{ field: 'role', before: 'admin', after: null }]);
    const { entries: elsewhere } = await readAuditEntries(guest.org.id, {});
    expect(elsewhere.map(({ action }) => action)).toEqual(['organisation.created']);
  });

  it('cannot be rewritten', async () => {
    const company = await signUpCompany();
    await expect(withOrg(company.org.id, (tx) => tx.auditEntry.deleteMany({}))).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      withOrg(company.org.id, (tx) => tx.auditEntry.updateMany({ data: { action: 'nothing' } })),
    ).rejects.toThrow(/permission denied/);
  });
});
