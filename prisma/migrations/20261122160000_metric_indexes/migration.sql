-- the next answer to a customer, in its order: an incoming activity finds it with one look
create index activity_reply on activity (organisation_id, customer_id, occurred_on, occurred_at, id)
  where customer_id is not null and direction = 'outbound'
    and coalesce(status, '') not in ('planned', 'cancelled');
