-- What is to be said of the numbers of an import under way, kept so that its cells are examined once; and who has seen it.
create table statistics.staged_remarks (
    staged_id uuid primary key references statistics.staged_import on delete cascade,
    basis text not null,
    remarks jsonb not null
);
comment on column statistics.staged_remarks.basis is 'The cells, areas, limits and release that they follow from; on another basis they are made anew.';

create table statistics.staged_seen (
    staged_id uuid not null references statistics.staged_import on delete cascade,
    remark text collate "C" not null,
    seen_at timestamptz not null,
    seen_by uuid not null,
    primary key (staged_id, remark)
);
comment on column statistics.staged_seen.remark is 'The key of the remark as it was worded; one that says something else is not seen.';

grant select, insert, update, delete on statistics.staged_remarks, statistics.staged_seen to helhed_app;
