import type { ActivityInput } from '@/server/dataset/entry/entry.schemas';
import { logActivity } from '@/server/dataset/entry/log-activity';
import { fixedClock } from '@/server/platform/clock';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import { sampleSlug, userWithRole } from './sample-organisation';

export const sampleActivity: ActivityInput = {
  ...{ person: 'person-1', type: 'call', direction: 'inbound', status: 'done' },
  ...{ occurredAt: '2026-01-16T10:00', durationMinutes: 5, name: 'Call back' },
  ...{ deal: null, lead: null, customer: null, sentiment: 'positive', tags: ['price'] },
};

/** An activity that the owner of a sample organisation logged by hand. */
export async function loggedActivity(
  o: number,
): Promise<{ externalId: string; importId: string | null }> {
  const found = await findOrganisation(userWithRole(o, 'owner'), sampleSlug(o));
  if (!found) throw new Error(`no sample organisation ${o}`);
  const saved = await logActivity(sampleActivity, {
    ...found,
    clock: fixedClock('2026-01-16T12:00:00Z'),
    actor: { kind: 'member', id: found.member.id },
  });
  if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved.reasons));
  return saved;
}
