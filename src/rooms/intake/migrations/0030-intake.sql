-- Files in: what was dropped, what it held, what it changed.

create table import (
  tenant_id uuid not null references tenant (tenant_id),
  import_id uuid not null,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  format text not null,
  kind text not null check (kind in ('invoices', 'statements')),
  state text not null check (state in ('preview', 'published', 'reverted')),
  -- Rows by verdict, as they were when it was last looked at or published.
  counts jsonb not null,
  -- Who sent the invoices: name, company number and IBAN of each supplier in the file.
  suppliers jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  published_at timestamptz,
  published_by text,
  reverted_at timestamptz,
  reverted_by text,
  primary key (tenant_id, import_id)
);
create index import_newest on import (tenant_id, created_at desc);
create index import_sha256 on import (tenant_id, sha256);
select protect_tenant_table('import');

-- The file itself, compressed (gzip): publishing reads it again, and it stays as evidence of what was booked.
create table import_file (
  tenant_id uuid not null,
  import_id uuid not null,
  content bytea not null,
  primary key (tenant_id, import_id),
  foreign key (tenant_id, import_id) references import (tenant_id, import_id) on delete cascade
);
select protect_tenant_table('import_file');

-- What publishing did, row by row, so that it can be undone; rows that were there already are only counted.
create table import_row (
  tenant_id uuid not null,
  import_id uuid not null,
  position integer not null,
  line integer not null,
  verdict text not null check (verdict in ('new', 'changed')),
  subject_kind text not null check (subject_kind in ('invoice', 'customer')),
  subject_id uuid not null,
  label text not null,
  -- The facts that a change replaced.
  before jsonb,
  primary key (tenant_id, import_id, position),
  foreign key (tenant_id, import_id) references import (tenant_id, import_id) on delete cascade
);
create index import_row_subject on import_row (tenant_id, subject_id);
select protect_tenant_table('import_row');

-- How a person read the columns of a CSV, by the signature of its header.
create table column_mapping (
  tenant_id uuid not null references tenant (tenant_id),
  signature text not null,
  mapping jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (tenant_id, signature)
);
select protect_tenant_table('column_mapping');

create table intake_setting (
  tenant_id uuid not null references tenant (tenant_id),
  -- Term of an invoice whose file names no due date.
  default_term_days integer not null check (default_term_days between 0 and 365),
  primary key (tenant_id)
);
select protect_tenant_table('intake_setting');
