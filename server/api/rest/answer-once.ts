import { createHash } from 'node:crypto';
import { z } from 'zod';
import { withOrg } from '@/server/tenancy/with-org';
import { RestError } from './rest-error';
import type { RestContext } from './rest-route';

const KEPT_MS = 24 * 3600_000;
/** after this a first request that never answered is taken for lost */
const ABANDONED_MS = 10 * 60_000;

const storedBody = z.record(z.string(), z.json());

export interface JsonAnswer {
  readonly status: number;
  readonly body: z.infer<typeof storedBody>;
}

/** The request's Idempotency-Key, if it has one. */
export function idempotencyKeyOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key');
  if (key !== null && !/^.{1,255}$/.test(key)) throw new RestError(422, 'rest.errors.keyTooLong');
  return key;
}

/** What an answer says that was given before. */
export function repeatedHeaders(isRepeated: boolean): Record<string, string> {
  return isRepeated ? { 'Idempotent-Replayed': 'true' } : {};
}

/**
 * Does `work` once for all requests with the same Idempotency-Key within 24 hours: a repetition gets
 * the first one's answer, another request under the same key is refused. A failed request may be
 * repeated. `content` is everything that makes two requests the same.
 */
export async function answerOnce(
  { org, clock, request }: Pick<RestContext, 'org' | 'clock' | 'request'>,
  content: readonly unknown[],
  work: () => Promise<JsonAnswer>,
): Promise<{ answer: JsonAnswer; isRepeated: boolean }> {
  const key = idempotencyKeyOf(request);
  if (key === null) return { answer: await work(), isRepeated: false };
  const path = new URL(request.url).pathname;
  const hash = createHash('sha256')
    .update(JSON.stringify([request.method, path, ...content]))
    .digest('hex');
  const known = await claimKey(org.id, key, hash, clock.now());
  if (known) return { answer: known, isRepeated: true };
  const own = { organisationId: org.id, key, requestHash: hash, status: null };
  try {
    const answer = await work();
    await withOrg(org.id, (tx) =>
      tx.idempotencyKey.updateMany({
        where: own,
        // as a text: jsonb would put the keys in another order
        data: { status: answer.status, body: JSON.stringify(answer.body) },
      }),
    );
    return { answer, isRepeated: false };
  } catch (error) {
    await withOrg(org.id, (tx) => tx.idempotencyKey.deleteMany({ where: own }));
    throw error;
  }
}

/** The keys whose answers are no longer given again. */
export function expiredKeys(organisationId: string, now: Date) {
  const before = (ms: number) => ({ lt: new Date(now.getTime() - ms) });
  return {
    organisationId,
    OR: [{ createdAt: before(KEPT_MS) }, { status: null, createdAt: before(ABANDONED_MS) }],
  };
}

/** Takes the key for this request (null), or gives the answer of the one that had it. */
async function claimKey(
  organisationId: string,
  key: string,
  requestHash: string,
  now: Date,
): Promise<JsonAnswer | null> {
  return withOrg(organisationId, async (tx) => {
    await tx.idempotencyKey.deleteMany({ where: expiredKeys(organisationId, now) });
    const { count } = await tx.idempotencyKey.createMany({
      data: [{ organisationId, key, requestHash, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 1) return null;
    const known = await tx.idempotencyKey.findUnique({
      where: { organisationId_key: { organisationId, key } },
    });
    if (known && known.requestHash !== requestHash) {
      throw new RestError(422, 'rest.errors.keyReused');
    }
    if (!known || known.status === null) throw new RestError(409, 'rest.errors.keyRunning');
    return {
      status: known.status,
      body: storedBody.parse(JSON.parse(z.string().parse(known.body))),
    };
  });
}
