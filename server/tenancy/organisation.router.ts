import { orgProcedure, router, userProcedure } from '@/server/api/trpc';
import { permissionsOf } from '@/server/auth/permissions';
import { readAccount } from '@/server/auth/read-account';
import { civilDateIn } from '@/server/values/civil-date';
import { changeSettings } from './change-settings';
import { createOrganisation } from './create-organisation';
import { hasMoney } from './has-money';
import { listOwnOrganisations } from './list-own-organisations';
import { changeSettingsSchema, organisationSettingsSchema } from './tenancy.schemas';
import { withOrg } from './with-org';

export const organisationRouter = router({
  /** the organisations of the signed-in user */
  mine: userProcedure.query(({ ctx }) => listOwnOrganisations(ctx.session.userId)),

  create: userProcedure
    .input(organisationSettingsSchema)
    .mutation(({ ctx, input }) =>
      createOrganisation(ctx.session.userId, input).then(({ slug }) => ({ slug })),
    ),

  /** what stands around every page of the organisation */
  shell: orgProcedure('organisation:read').query(async ({ ctx }) => ({
    org: ctx.org,
    member: ctx.member,
    allowed: permissionsOf(ctx.member.role),
    organisations: await listOwnOrganisations(ctx.session.userId),
    user: await readAccount(ctx.session.userId),
    /** in the organisation's zone */
    today: civilDateIn(ctx.clock.now(), ctx.org.timeZone),
  })),

  settings: orgProcedure('organisation:configure').query(async ({ ctx }) => ({
    ...ctx.org,
    isCurrencyLocked: await withOrg(ctx.org.id, (tx) => hasMoney(tx, ctx.org.id)),
  })),

  changeSettings: orgProcedure('organisation:configure')
    .input(changeSettingsSchema)
    .mutation(({ ctx, input: { org: _slug, ...settings } }) => changeSettings(settings, ctx)),
});
