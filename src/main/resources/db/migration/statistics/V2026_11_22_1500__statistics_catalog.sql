create schema if not exists statistics;
grant usage on schema statistics to helhed_app;

create table statistics.source (
    id uuid primary key default uuidv7(),
    name text not null unique check (name <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
comment on table statistics.source is 'Who delivers figures: a statistics office, a fund, an administration.';

create table statistics.dataset (
    id uuid primary key default uuidv7(),
    source_id uuid not null references statistics.source,
    name text not null unique check (name <> ''),
    licence_line text not null check (licence_line <> ''),
    threshold integer not null check (threshold between 0 and 1000),
    area_level text not null,
    rhythm text not null default '',
    invented boolean not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
comment on column statistics.dataset.threshold is 'Counts from 1 up to this number less one are hidden; 0 hides nothing.';
comment on column statistics.dataset.invented is 'Figures made up for the demo city; every source line says so.';

create table statistics.dataset_dimension (
    dataset_id uuid not null references statistics.dataset,
    position smallint not null check (position between 1 and 6),
    name text not null check (name <> ''),
    primary key (dataset_id, position),
    unique (dataset_id, name)
);

create table statistics.dataset_measure (
    dataset_id uuid not null references statistics.dataset,
    code text collate "C" not null check (code ~ '^[a-z][a-z0-9_]*$'),
    position smallint not null,
    name text not null check (name <> ''),
    unit text not null,
    decimals smallint not null check (decimals between 0 and 12),
    nature text not null check (nature in ('STOCK', 'FLOW', 'AVERAGE', 'RATIO', 'INDEX')),
    counted boolean not null,
    primary key (dataset_id, code)
);
comment on column statistics.dataset_measure.counted is 'A number of persons, households and the like: checked against the threshold.';

create table statistics.dictionary (
    id uuid primary key default uuidv7(),
    dataset_id uuid not null references statistics.dataset,
    version integer not null check (version > 0),
    header_hash text collate "C" not null,
    declaration jsonb not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    unique (dataset_id, version)
);
comment on table statistics.dictionary is 'How a file of the dataset is read. Never changed; a change is a new version.';
create index dictionary_header on statistics.dictionary (header_hash);

create table statistics.release (
    id uuid primary key default uuidv7(),
    dataset_id uuid not null references statistics.dataset,
    number text collate "C" not null,
    dictionary_id uuid not null references statistics.dictionary,
    file_hash text collate "C" not null check (file_hash ~ '^[0-9a-f]{64}$'),
    file_name text not null,
    file_bytes bigint not null check (file_bytes > 0),
    source_rows integer not null check (source_rows > 0),
    cells bigint not null check (cells > 0),
    nothing_cells bigint not null check (nothing_cells >= 0),
    unplaced_cells bigint not null check (unplaced_cells >= 0),
    warnings integer not null check (warnings >= 0),
    first_period text collate "C" not null,
    last_period text collate "C" not null,
    parquet_bytes bigint not null check (parquet_bytes > 0),
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    unique (dataset_id, number)
);
comment on table statistics.release is 'One imported file: the receipt. Its cells lie in one Parquet file named after the id.';

create table statistics.release_area (
    release_id uuid not null references statistics.release,
    area_text text collate "C" not null,
    area_id uuid,
    matched_by text not null check (matched_by in ('WHOLE', 'NAME', 'SPELLING', 'CHOSEN', 'UNPLACED')),
    source_rows integer not null check (source_rows > 0),
    primary key (release_id, area_text),
    check ((matched_by = 'UNPLACED') = (area_id is null))
);
comment on table statistics.release_area is 'What each area text of the file was taken to mean, and why.';

create table statistics.release_withdrawal (
    release_id uuid primary key references statistics.release,
    reason text not null check (reason <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
comment on table statistics.release_withdrawal is 'A release that no longer counts. It stays readable: what once stood on it can be traced.';

grant select, insert on statistics.source, statistics.dataset, statistics.dataset_dimension, statistics.dataset_measure,
    statistics.dictionary, statistics.release, statistics.release_area, statistics.release_withdrawal to helhed_app;
