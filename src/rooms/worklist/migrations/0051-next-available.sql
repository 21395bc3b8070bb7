-- The moment at which the next callback or try comes up is asked with every look at the list.
create index worklist_item_available on worklist_item (tenant_id, state, available_at) where available_at is not null;
