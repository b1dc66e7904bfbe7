import { z } from 'zod';
import type { Prisma } from '@/server/platform/db/generated/client';

const jsonObject = z.record(z.string(), z.json());

/** Plain data as a jsonb column takes it. */
export function storedJson(value: object): Prisma.InputJsonObject {
  return jsonObject.parse(JSON.parse(JSON.stringify(value)));
}
