-- Files with shapes, each kept once by its bytes, and what was made of them.
create table geography.shape_file (
    id          uuid primary key default uuidv7(),
    hash        text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    name        text        not null,
    size        bigint      not null check (size > 0),
    received_at timestamptz not null default now(),
    received_by uuid
);
comment on column geography.shape_file.received_by is 'The account; empty when the system itself brought the file';

create table geography.shape_import (
    id            uuid primary key default uuidv7(),
    file          uuid        not null references geography.shape_file (id),
    level         text        not null,
    parent        uuid        references geography.area (id),
    name_property text        not null,
    code_property text        not null,
    scheme        text        not null,
    valid_from    date        not null,
    source        text        not null,
    new_areas     int         not null check (new_areas >= 0),
    first_shapes  int         not null check (first_shapes >= 0),
    new_editions  int         not null check (new_editions >= 0),
    unchanged     int         not null check (unchanged >= 0),
    committed_at  timestamptz not null default now(),
    committed_by  uuid,
    check (new_areas + first_shapes + new_editions > 0)
);
create index shape_import_by_file on geography.shape_import (file);

alter table geography.area_edition add column import uuid not null references geography.shape_import (id);
create index area_edition_by_import on geography.area_edition (import);

grant select, insert on geography.shape_file, geography.shape_import to helhed_app;
