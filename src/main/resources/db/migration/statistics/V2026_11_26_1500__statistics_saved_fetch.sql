-- Fetches from a StatBank that are made again and again.
create table statistics.saved_fetch (
    id uuid primary key default uuidv7(),
    name text not null unique check (name <> ''),
    statbank text not null check (statbank <> ''),
    source_table text collate "C" not null check (source_table <> ''),
    choices jsonb not null,
    presentation text not null check (presentation in ('LABELS', 'CODES')),
    description jsonb not null,
    dataset_id uuid references statistics.dataset,
    rhythm text not null check (rhythm in ('BY_HAND', 'MONTHLY', 'QUARTERLY', 'ON_UPDATE')),
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
comment on column statistics.saved_fetch.description is 'What the StatBank said of the table when the choice was made; later descriptions are compared with it.';
comment on column statistics.saved_fetch.dataset_id is 'Empty until the first import brings the dataset; then the run knows it.';

create table statistics.saved_fetch_stop (
    fetch_id uuid primary key references statistics.saved_fetch,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);

-- Who of several instances runs it: the one that moves leased_until. A lease that ran out is free again.
create table statistics.saved_fetch_due (
    fetch_id uuid primary key references statistics.saved_fetch,
    due_at timestamptz not null,
    leased_until timestamptz not null default '-infinity'
);
create index saved_fetch_due_at on statistics.saved_fetch_due (due_at);

create table statistics.fetch_run (
    id uuid primary key default uuidv7(),
    fetch_id uuid not null references statistics.saved_fetch,
    ran_at timestamptz not null,
    ran_by uuid not null,
    ending text not null check (ending in ('IMPORTED', 'SAME', 'WAITS', 'CHANGED', 'REFUSED')),
    reasons jsonb not null,
    description jsonb,
    staged_id uuid references statistics.staged_import,
    release_id uuid references statistics.release,
    check ((ending = 'WAITS') = (staged_id is not null)),
    check ((ending in ('IMPORTED', 'SAME')) = (release_id is not null))
);
comment on column statistics.fetch_run.description is 'What the StatBank said of the table; empty when it said nothing.';
create index fetch_run_by_fetch on statistics.fetch_run (fetch_id, ran_at);

create table statistics.staged_notice (
    staged_id uuid not null references statistics.staged_import,
    position smallint not null check (position >= 0),
    code text collate "C" not null,
    arguments jsonb not null,
    primary key (staged_id, position)
);
comment on table statistics.staged_notice is 'What a person must see before the import is committed, such as a changed definition of the table.';

grant select, insert on statistics.saved_fetch, statistics.saved_fetch_stop, statistics.fetch_run, statistics.staged_notice to helhed_app;
grant select, insert, update on statistics.saved_fetch_due to helhed_app;
