-- Who hears at once that the words of a call that is going on have changed, with the knowledge of who holds it.

alter table call_draft add column followers uuid[] not null default '{}';
