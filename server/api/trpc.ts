import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { z, ZodError } from 'zod';
import type { Actor } from '@/server/audit/record-audit-entry';
import { isAllowed, type Permission } from '@/server/auth/permissions';
import { DomainError, type DomainErrorKind } from '@/server/platform/domain-error';
import { logger } from '@/server/platform/logger';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import type { ApiContext } from './context';

interface ProcedureMeta {
  /** who may call it; 'public' and 'user' stand on short lists in the contract test */
  readonly access: Permission | 'public' | 'user';
}

const codes: Record<DomainErrorKind, TRPCError['code']> = {
  notFound: 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  invalid: 'BAD_REQUEST',
  tooMany: 'TOO_MANY_REQUESTS',
  signedOut: 'UNAUTHORIZED',
};

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    transformer: superjson,
    defaultMeta: { access: 'public' },
    errorFormatter({ shape, error, ctx }) {
      const cause = error.cause;
      return {
        ...shape,
        message: cause instanceof DomainError ? cause.code : shape.message,
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          requestId: ctx?.requestId ?? null,
          domain:
            cause instanceof DomainError
              ? { code: cause.code, params: cause.params, field: cause.field ?? null }
              : null,
          fields:
            cause instanceof ZodError
              ? cause.issues.map((issue) => ({
                  path: issue.path.join('.'),
                  message: issue.message,
                }))
              : [],
        },
      };
    },
  });

const guarded = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { error } = result;
  if (error.cause instanceof DomainError) {
    throw new TRPCError({ code: codes[error.cause.kind], cause: error.cause });
  }
  if (error.code === 'INTERNAL_SERVER_ERROR') {
    logger.error(
      { requestId: ctx.requestId, procedure: path, err: error.cause },
      'procedure failed',
    );
    throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'ui.unexpectedError' });
  }
  return result;
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Needs no account. Each one stands on the hand-written list of the contract test. */
export const publicProcedure = guarded;

/** Needs a live session, and works on the user's own account only. */
export const userProcedure = guarded.meta({ access: 'user' }).use(({ ctx, next }) => {
  if (!ctx.session) throw new DomainError('signedOut', 'auth.errors.signedOut');
  return next({ ctx: { ...ctx, session: ctx.session } });
});

/**
 * Works inside one organisation: resolves the slug in the input, checks membership and the
 * permission, and gives the handler `ctx.org`, `ctx.member` and `ctx.actor`.
 */
export function orgProcedure(permission: Permission) {
  return userProcedure
    .meta({ access: permission })
    .input(z.object({ org: z.string() }))
    .use(async ({ ctx, input, next }) => {
      const found = await findOrganisation(ctx.session.userId, input.org);
      if (!found) throw new DomainError('notFound', 'auth.errors.organisationNotFound');
      if (!isAllowed(found.member.role, permission)) {
        throw new DomainError('forbidden', 'auth.errors.forbidden', { permission });
      }
      const actor: Actor = { kind: 'member', id: found.member.id };
      return next({ ctx: { ...ctx, org: found.org, member: found.member, actor } });
    });
}
