-- Articles of the team, who read what, what people said of it, and feeds that are followed.

create table training_article (
  tenant_id uuid not null references tenant (tenant_id),
  article_id uuid not null,
  title text not null,
  summary text not null,
  -- Markdown.
  body text not null,
  words integer not null,
  skills jsonb not null,
  language text not null check (language in ('nl', 'en')),
  -- Not yet for everybody to read.
  draft boolean not null,
  -- Taken away; can be undone.
  removed_at timestamptz,
  written_by text not null,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (tenant_id, article_id)
);
select protect_tenant_table('training_article');

create table training_reading (
  tenant_id uuid not null references tenant (tenant_id),
  reading_id uuid not null,
  user_id uuid not null,
  -- The name of a built-in article, or the id of one of the team.
  article text not null,
  opened_at timestamptz not null,
  -- Read to the end; null: opened only, of which there is one at most.
  read_at timestamptz,
  words integer not null,
  primary key (tenant_id, reading_id)
);
create index training_reading_user on training_reading (tenant_id, user_id, article, read_at);
create unique index training_reading_open on training_reading (tenant_id, user_id, article) where read_at is null;
select protect_tenant_table('training_reading');

create table training_comment (
  tenant_id uuid not null references tenant (tenant_id),
  comment_id uuid not null,
  article text not null,
  -- The comment that this one answers; answers are not answered.
  answers uuid,
  user_id uuid not null,
  user_name text not null,
  said text not null,
  said_at timestamptz not null,
  changed_at timestamptz,
  removed_at timestamptz,
  primary key (tenant_id, comment_id),
  foreign key (tenant_id, answers) references training_comment (tenant_id, comment_id)
);
create index training_comment_article on training_comment (tenant_id, article, said_at);
select protect_tenant_table('training_comment');

create table training_feed (
  tenant_id uuid not null references tenant (tenant_id),
  feed_id uuid not null,
  url text not null,
  -- What the coach calls it; empty: what it calls itself.
  name text not null,
  title text,
  added_by text not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  asked_at timestamptz,
  -- When it last gave something, and what was the matter since then.
  got_at timestamptz,
  problem text,
  primary key (tenant_id, feed_id)
);
create unique index training_feed_url on training_feed (tenant_id, url) where removed_at is null;
select protect_tenant_table('training_feed');

create table training_feed_item (
  tenant_id uuid not null references tenant (tenant_id),
  feed_id uuid not null,
  -- By what its source knows it.
  item text not null,
  title text not null,
  summary text not null,
  link text,
  published_at timestamptz,
  got_at timestamptz not null,
  primary key (tenant_id, feed_id, item),
  foreign key (tenant_id, feed_id) references training_feed (tenant_id, feed_id) on delete cascade
);
select protect_tenant_table('training_feed_item');
