import type { CatalogueText } from '../definition';
import { isBefore, isHeld } from './held';

/** Stages in which a proposal lies with the customer: marked so, or called so. */
const proposalStages = `select ps.name from deal_stage ps where ps.organisation_id = app_organisation_id()
  and (ps.is_proposal or ps.name ~* '(proposal|proposition|quote|devis)')`;

/**
 * The first proposal of each deal, and proposals without a deal: logged activities, and for deals
 * without any the first entry into a proposal stage, which its owner stands for.
 */
export const firstProposals: CatalogueText = `select pa.id::text as id, pa.organisation_id,
    pa.external_id, pa.created_import_id, pa.created_import_row, pa.changed_import_id,
    pa.changed_import_row, pa.name, pa.type, pa.direction, pa.status, pa.owner_id, pa.deal_id,
    pa.lead_id, pa.customer_id, pa.ticket_id, pa.product_id, pa.occurred_on, pa.booked_on,
    pa.channel, pa.source, pa.campaign, pa.location, pa.category, pa.outcome, pa.sentiment,
    pa.sequence, pa.content, pa.content_type, pa.course, pa.session, pa.trainer, pa.event_type,
    pa.duration_hours
  from activity pa
  where pa.type = 'proposal' and ${isHeld('pa')} and (pa.deal_id is null or not exists (
    select from activity pb where pb.organisation_id = pa.organisation_id
      and pb.deal_id = pa.deal_id and pb.type = 'proposal' and ${isHeld('pb')}
      and ${isBefore('pb', 'pa')}))
  union all
  select * from (select distinct on (sc.organisation_id, sc.deal_id) 'stage/' || sc.id,
      sc.organisation_id, sc.external_id, sc.created_import_id, sc.created_import_row,
      sc.changed_import_id, sc.changed_import_row, pd.name, 'proposal', 'outbound', 'done',
      pd.owner_id, sc.deal_id, pd.lead_id, pd.customer_id, null::uuid, pd.product_id,
      sc.changed_on, null::date, pd.channel, pd.source, pd.campaign, pd.location, null, null, null,
      null, null, null, null, null, null, null, null::numeric
    from deal_stage_change sc
      join deal pd on pd.organisation_id = sc.organisation_id and pd.id = sc.deal_id
    where sc.stage in (${proposalStages}) and not exists (
      select from activity pb where pb.organisation_id = sc.organisation_id
        and pb.deal_id = sc.deal_id and pb.type = 'proposal' and ${isHeld('pb')})
    order by sc.organisation_id, sc.deal_id, sc.changed_on, sc.id) entered`;
