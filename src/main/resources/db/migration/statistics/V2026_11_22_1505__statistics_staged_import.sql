-- An import under way. It can be left and taken up again, on another instance too.
create table statistics.staged_import (
    id uuid primary key default uuidv7(),
    dataset_id uuid references statistics.dataset,
    file_hash text collate "C" not null check (file_hash ~ '^[0-9a-f]{64}$'),
    file_name text not null,
    file_bytes bigint not null check (file_bytes > 0),
    declaration jsonb,
    declared boolean not null default false check (not declared or declaration is not null),
    version integer not null default 0,
    received_at timestamptz not null,
    received_by uuid not null
);
comment on column statistics.staged_import.dataset_id is 'Empty when the file brings a new dataset, which is made when the import is committed.';
comment on column statistics.staged_import.declaration is 'The declaration form as it stands, field by field.';

create table statistics.staged_area (
    staged_id uuid not null references statistics.staged_import,
    area_text text collate "C" not null,
    area_id uuid,
    primary key (staged_id, area_text)
);
comment on table statistics.staged_area is 'What a person chose for a text that matched no area; without area_id it is placed nowhere on purpose.';

create table statistics.staged_end (
    staged_id uuid primary key references statistics.staged_import,
    release_id uuid references statistics.release,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
comment on table statistics.staged_end is 'The import ended: as a release, or without one when it was given up.';

grant select, insert, update on statistics.staged_import, statistics.staged_area to helhed_app;
grant delete on statistics.staged_area to helhed_app;
grant select, insert on statistics.staged_end to helhed_app;
