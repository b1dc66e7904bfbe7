/**
 * Won deals with each marketing touch: activities with a campaign or content of the deal or of its
 * lead, up to the closing day. A deal without any has its lead, else itself, as its only touch.
 * The ids are texts: one for each deal and touch.
 */
export const attributedDeals = `select d.organisation_id, concat(d.id, '/', coalesce(t.touch, 1)) as id,
    d.external_id, d.created_import_id, d.created_import_row, d.changed_import_id,
    d.changed_import_row, d.owner_id, d.originator_id, d.customer_id, d.product_id, d.stage, d.status,
    d.amount, d.list_amount, d.currency, d.name, d.created_on, d.closed_on, d.location,
    d.location_type, d.territory, d.segment, d.kind, d.origin, d.competitor, d.lead_id,
    coalesce(t.touch, 1) as touch, coalesce(t.touches, 1) as touches,
    case when t.touch is null then coalesce(l.campaign, d.campaign) else t.campaign end as touch_campaign,
    case when t.touch is null then coalesce(l.source, d.source) else coalesce(t.source, l.source, d.source) end
      as touch_source,
    case when t.touch is null then coalesce(l.channel, d.channel) else coalesce(t.channel, l.channel, d.channel) end
      as touch_channel,
    t.content as touch_content, t.content_type as touch_content_type
  from deal d
    left join lead l on l.organisation_id = d.organisation_id and l.id = d.lead_id
    left join lateral (
      select a.campaign, a.source, a.channel, a.content, a.content_type,
        row_number() over (order by a.occurred_on, a.occurred_at, a.id) as touch,
        count(*) over () as touches
      from activity a
      where a.organisation_id = d.organisation_id and (a.deal_id = d.id or a.lead_id = d.lead_id)
        and a.occurred_on <= d.closed_on and (a.campaign is not null or a.content is not null)
    ) t on true
  where d.status = 'won'`;
