-- The codes that the file of a release has beside what it calls its categories, periods and measures; those of areas stand in
-- statistics.release_area. What is called by its code has no line.
create table statistics.release_code (
    release_id uuid not null references statistics.release,
    position integer not null,
    kind text not null check (kind in ('CATEGORY', 'PERIOD', 'MEASURE')),
    dimension text not null,
    label text not null,
    code text not null,
    counts boolean not null,
    primary key (release_id, position)
);
create unique index on statistics.release_code (release_id, label, kind, dimension);
comment on column statistics.release_code.dimension is 'Of a category; else empty.';
comment on column statistics.release_code.label is
    'Of a category as its cells have it, of a period as it is counted by, of a measure its code in the dataset.';
comment on column statistics.release_code.counts is 'The codes of the dimension only count its categories, and tell nothing.';

grant select, insert on statistics.release_code to helhed_app;
