-- A saved fetch can be revised. What it was stays, so that an earlier run still says what it asked for.
create table statistics.saved_fetch_version (
    fetch_id uuid not null references statistics.saved_fetch,
    version integer not null check (version > 1),
    name text not null check (name <> ''),
    choices jsonb not null,
    presentation text not null check (presentation in ('LABELS', 'CODES')),
    rhythm text not null check (rhythm in ('BY_HAND', 'MONTHLY', 'QUARTERLY', 'ON_UPDATE')),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (fetch_id, version)
);
comment on table statistics.saved_fetch_version is 'Version 1 is the row of the fetch itself; the highest counts.';

alter table statistics.fetch_run add version integer not null default 1 check (version > 0);
comment on column statistics.fetch_run.version is 'By which version of the fetch it asked.';

grant select, insert on statistics.saved_fetch_version to helhed_app;
grant delete on statistics.saved_fetch_due to helhed_app;
