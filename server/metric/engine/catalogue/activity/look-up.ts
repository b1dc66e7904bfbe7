import type { CatalogueText } from '../definition';

/** The stage that the deal was in on the activity's day; today's where no change is known. */
export const stageThen: CatalogueText = `coalesce(
  (select sg.stage from deal_stage_change sg
    where sg.organisation_id = r.organisation_id and sg.deal_id = r.deal_id
      and sg.changed_on <= r.occurred_on order by sg.changed_on desc, sg.id desc limit 1),
  (select sg.from_stage from deal_stage_change sg
    where sg.organisation_id = r.organisation_id and sg.deal_id = r.deal_id
      and sg.changed_on > r.occurred_on order by sg.changed_on, sg.id limit 1),
  dl.stage)`;

/** The owner, where that is somebody of presales. */
export const isPresales: CatalogueText = "(case when o.role = 'presales' then r.owner_id end)";

/** How warm a lead was: as tagged; else warm once it had come by itself, before that cold. */
export const leadTemperature: CatalogueText = `coalesce(
  (select lower(tg) from unnest(r.tags) tg where lower(tg) in ('cold', 'warm', 'hot') limit 1),
  case when ld.inbound_on <= r.occurred_on then 'warm' when r.lead_id is not null then 'cold' end)`;
