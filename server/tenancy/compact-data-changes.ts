import { withOrgConnection } from './with-org';

const KEPT_CHANGES = 100;

/**
 * Many changes become one new one, so that a version stays short. It is new on purpose: an old
 * number kept alone could name two states, one before a slower writer's commit and one after.
 */
export async function compactDataChanges(organisationId: string): Promise<void> {
  await withOrgConnection(organisationId, (connection) =>
    connection.query(
      `with gone as (
         delete from data_change where organisation_id = $1
           and (select count(*) from data_change where organisation_id = $1) > $2
         returning 1
       )
       insert into data_change (organisation_id) select $1 where exists (select from gone)`,
      [organisationId, KEPT_CHANGES],
    ),
  );
}
