-- Official area lists, as the ministry published them. Appended only: a later import of a list year stands before an
-- earlier one, which is kept.
create table statistics.area_list_file (
    id uuid primary key default uuidv7(),
    hash text collate "C" not null unique check (hash ~ '^[0-9a-f]{64}$'),
    name text not null,
    size bigint not null check (size > 0),
    received_at timestamptz not null,
    received_by uuid not null
);

create table statistics.area_list_import (
    id uuid primary key default uuidv7(),
    file_id uuid not null references statistics.area_list_file,
    source text not null check (source <> ''),
    repairs text not null,
    committed_at timestamptz not null,
    committed_by uuid not null
);
comment on column statistics.area_list_import.repairs is 'The repairs a person accepted, one key a line; empty when the file was taken as it was written.';
create index area_list_import_by_file on statistics.area_list_import (file_id);

create table statistics.listed_area (
    id uuid primary key default uuidv7(),
    municipality text not null check (municipality <> ''),
    name text collate "C" not null check (name <> ''),
    area_id uuid,
    unique (municipality, name)
);
comment on column statistics.listed_area.area_id is 'The housing area it was when it was first taken in; empty where the city has no such area. The name is kept in any case.';

create table statistics.listed_area_name (
    municipality text not null,
    written text collate "C" not null,
    listed_area_id uuid not null references statistics.listed_area,
    import_id uuid not null references statistics.area_list_import,
    primary key (municipality, written)
);
comment on table statistics.listed_area_name is 'Another name a person confirmed to be the same area.';

create table statistics.area_list_row (
    import_id uuid not null references statistics.area_list_import,
    list_year integer not null check (list_year between 2010 and 2100),
    listed_area_id uuid not null references statistics.listed_area,
    written text collate "C" not null,
    listed boolean not null,
    note text not null,
    source text not null,
    primary key (import_id, list_year, listed_area_id)
);
create index area_list_row_by_year on statistics.area_list_row (list_year, import_id);

create table statistics.area_list_value (
    import_id uuid not null,
    list_year integer not null,
    listed_area_id uuid not null,
    criterion text not null,
    published numeric not null check (published >= 0),
    primary key (import_id, list_year, listed_area_id, criterion),
    foreign key (import_id, list_year, listed_area_id) references statistics.area_list_row
);

grant select, insert on statistics.area_list_file, statistics.area_list_import, statistics.listed_area,
    statistics.listed_area_name, statistics.area_list_row, statistics.area_list_value to helhed_app;
