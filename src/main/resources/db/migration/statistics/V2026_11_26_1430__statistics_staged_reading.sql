-- What reading a file found, kept so that a large file is read once and the import can be left and taken up on any instance.
create table statistics.staged_reading (
    staged_id uuid primary key references statistics.staged_import,
    version integer not null,
    cells uuid not null,
    reading jsonb not null
);
comment on column statistics.staged_reading.version is 'Of the declaration by which it was read; another version is read anew.';
comment on column statistics.staged_reading.cells is 'The name under which the warehouse put the cells aside.';

grant select, insert, update, delete on statistics.staged_reading to helhed_app;
