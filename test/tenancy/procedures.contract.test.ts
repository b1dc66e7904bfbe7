import { TRPCError, type AnyProcedure } from '@trpc/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter } from '@/server/api/root';
import { isAllowed, permissions, roles, type Permission } from '@/server/auth/permissions';
import { callProcedure, type CalledProcedure } from './call-procedure';
import { orgInput, procedureCases, publicProcedures, userProcedures } from './procedure-cases';
import { makeSampleOrganisation, userWithRole } from './sample-organisation';
import { organisationId } from './sample-rows';

interface Procedure extends CalledProcedure {
  readonly access: string;
}

const isProcedure = (value: unknown): value is AnyProcedure =>
  typeof value === 'function' && '_def' in value;

const declared = z.object({ access: z.string() });

const procedures: Procedure[] = Object.entries<unknown>(appRouter._def.procedures).flatMap(
  ([path, procedure]) => {
    if (!isProcedure(procedure)) return [];
    const meta = declared.safeParse(procedure._def.meta);
    return [
      { path, type: procedure._def.type, access: meta.success ? meta.data.access : 'undeclared' },
    ];
  },
);
const byAccess = (access: string) =>
  procedures.filter((procedure) => procedure.access === access).map(({ path }) => path);

const isPermission = (access: string): access is Permission =>
  permissions.some((permission) => permission === access);

let nextOrganisation = 100;
/** A fresh organisation, so that no case lives on what another one left. */
async function freshOrganisation(): Promise<number> {
  nextOrganisation += 1;
  await makeSampleOrganisation(nextOrganisation);
  return nextOrganisation;
}

/** The tRPC code of the refusal, or 'answered'. */
async function outcome(
  procedure: Procedure,
  userId: string | null,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  try {
    await callProcedure(procedure, userId, input);
    return 'answered';
  } catch (error) {
    if (error instanceof TRPCError) return error.code;
    throw error;
  }
}

describe('the lists are whole', () => {
  it('every procedure declares who may call it', () => {
    expect(byAccess('undeclared')).toEqual([]);
  });

  it('public procedures are those on the list', () => {
    expect(byAccess('public').sort()).toEqual([...publicProcedures].sort());
  });

  it('procedures of the own account are those on the list', () => {
    expect(byAccess('user').sort()).toEqual([...userProcedures].sort());
  });

  it('every other procedure has a case, and every case a procedure', () => {
    const inOrganisation = procedures.filter(({ access }) => isPermission(access));
    expect(Object.keys(procedureCases).sort()).toEqual(
      inOrganisation.map(({ path }) => path).sort(),
    );
  });
});

describe.each(procedures.filter(({ access }) => access === 'user'))('$path', (procedure) => {
  it('refuses who is not signed in', async () => {
    expect(await outcome(procedure, null, {})).toBe('UNAUTHORIZED');
  });
});

describe.each(
  procedures.flatMap((procedure) => {
    const found = procedureCases[procedure.path];
    return found && isPermission(procedure.access)
      ? [{ ...procedure, permission: procedure.access, procedureCase: found }]
      : [];
  }),
)('$path ($permission)', ({ permission, procedureCase, ...procedure }) => {
  let own = 0;
  let other = 0;

  beforeAll(async () => {
    own = await freshOrganisation();
    other = await freshOrganisation();
  });

  it('refuses who is not signed in', async () => {
    expect(await outcome(procedure, null, await orgInput(own, procedureCase))).toBe('UNAUTHORIZED');
  });

  it('refuses a member of another organisation as if there were no such organisation', async () => {
    const input = await orgInput(own, procedureCase);
    expect(await outcome(procedure, userWithRole(other, 'owner'), input)).toBe('NOT_FOUND');
    const nowhere = { ...input, org: 'no-such-organisation' };
    expect(await outcome(procedure, userWithRole(other, 'owner'), nowhere)).toBe('NOT_FOUND');
  });

  const denied = roles.filter((role) => !isAllowed(role, permission));
  it.each(denied)('refuses a %s', async (role) => {
    const input = await orgInput(own, procedureCase);
    expect(await outcome(procedure, userWithRole(own, role), input)).toBe('FORBIDDEN');
  });

  it('answers an owner', async () => {
    const input = await orgInput(own, procedureCase);
    await expect(
      callProcedure(procedure, userWithRole(own, 'owner'), input),
    ).resolves.not.toThrow();
  });

  const { foreign } = procedureCase;
  if (foreign) {
    it(`gives ${foreign} for the rows of another organisation`, async () => {
      const fresh = await freshOrganisation();
      const input = await orgInput(fresh, procedureCase, other);
      const result = callProcedure(procedure, userWithRole(fresh, 'owner'), input);
      if (foreign === 'refused') {
        await expect(result).rejects.toMatchObject({
          code: expect.stringMatching(/^(NOT_FOUND|BAD_REQUEST|FORBIDDEN)$/) as string,
        });
        return;
      }
      const answer = JSON.stringify([await result], (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      );
      expect(answer).not.toContain(organisationId(other).slice(0, 8));
    });
  }
});
