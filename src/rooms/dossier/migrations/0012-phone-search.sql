-- Whose number is this? Numbers are kept as people write them; the last eight digits are the same in every way of writing.

create index customer_phone_end on customer (tenant_id, right(regexp_replace(phone, '\D', '', 'g'), 8))
  where phone is not null;
create index contact_phone_end on contact (tenant_id, right(regexp_replace(phone, '\D', '', 'g'), 8))
  where phone is not null;
