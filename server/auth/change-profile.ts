import { globalClient } from '@/server/platform/db/client';
import type { ChangedProfile } from './auth.schemas';

export async function changeProfile(userId: string, profile: ChangedProfile): Promise<void> {
  await globalClient().userAccount.update({ where: { id: userId }, data: profile });
}
