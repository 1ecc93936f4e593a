-- What was said of the numbers of a release when it was imported, and who had seen it. Never changed.
create table statistics.release_remark (
    release_id uuid not null references statistics.release,
    position integer not null,
    severity text not null check (severity in ('WARNS', 'NOTES')),
    code text collate "C" not null,
    arguments jsonb not null,
    examples jsonb not null,
    seen_at timestamptz,
    seen_by uuid,
    primary key (release_id, position),
    check ((seen_at is null) = (seen_by is null)),
    check (severity = 'NOTES' or seen_by is not null)
);
grant select, insert on statistics.release_remark to helhed_app;
