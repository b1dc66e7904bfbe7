-- The customers are joined with their own first records by hash, and only the touched ones: the
-- planner takes an organisation that it doesn't know for one row and would compare all with all.
-- Looking up each customer's first record stays a loop of index descents: there is no other way.
create or replace function set_first_purchases(organisation uuid, customers uuid[]) returns void
  language plpgsql
  as $$
begin
  perform from customer
    where organisation_id = organisation and id = any (customers) order by id for no key update;
  update customer c set first_purchase_on = first.day, first_deal_id = first.deal_id,
    first_invoice_id = first.invoice_id
  from (
    select touched.id, deal.id as deal_id, invoice.id as invoice_id,
      least(touched.entered_first_purchase_on, deal.closed_on, invoice.issued_on,
        movement.effective_on) as day
    from customer touched
      left join lateral (
        select d.closed_on, d.id from deal d
        where d.organisation_id = organisation and d.customer_id = touched.id and d.status = 'won'
        order by d.closed_on, d.id limit 1
      ) deal on true
      left join lateral (
        select i.issued_on, i.id from invoice i
        where i.organisation_id = organisation and i.customer_id = touched.id and i.kind <> 'credit'
        order by i.issued_on, i.id limit 1
      ) invoice on true
      left join lateral (
        select m.effective_on from subscription_movement m
        where m.organisation_id = organisation and m.customer_id = touched.id and m.mrr_delta > 0
        order by m.effective_on limit 1
      ) movement on true
    where touched.organisation_id = organisation and touched.id = any (customers)
  ) first
  where c.organisation_id = organisation and c.id = any (customers) and c.id = first.id
    and (c.first_purchase_on, c.first_deal_id, c.first_invoice_id)
      is distinct from (first.day, first.deal_id, first.invoice_id);
end $$;
alter function set_first_purchases(uuid, uuid[]) set enable_nestloop = off;
