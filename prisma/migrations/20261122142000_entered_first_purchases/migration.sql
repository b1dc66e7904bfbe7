-- Whether any customer's first purchase was entered decides how new customers are counted.
create index customer_entered_first_purchase on customer (organisation_id, id)
  where entered_first_purchase_on is not null;
