-- Work on a large file that goes on while nobody waits for it. Any instance may do it; one that falls silent loses it to another.
create table statistics.intake_run (
    staged_id uuid primary key references statistics.staged_import,
    version integer not null,
    step text not null check (step in ('READ', 'COMMIT')),
    requested_at timestamptz not null,
    requested_by uuid not null,
    instance uuid,
    heartbeat_at timestamptz,
    attempts integer not null default 0,
    bytes bigint not null default 0,
    rows integer not null default 0,
    findings integer not null default 0,
    refused jsonb,
    check ((instance is null) = (heartbeat_at is null))
);
comment on column statistics.intake_run.instance is 'Who does it now; empty while it waits.';
comment on column statistics.intake_run.refused is 'Why it ended without doing what was asked for. What is done has no row.';

grant select, insert, update, delete on statistics.intake_run to helhed_app;

-- An import that is given up leaves nothing; who gave it up stands in the audit trail.
grant delete on statistics.staged_import to helhed_app;
