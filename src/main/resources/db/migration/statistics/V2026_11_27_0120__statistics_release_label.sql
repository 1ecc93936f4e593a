-- What the file of a release calls its dimensions, categories, measures and units in other languages. Cells, declarations and
-- definitions know them by the label in the file's main language; these are for reading.
create table statistics.release_label (
    release_id uuid not null references statistics.release,
    dimension text not null,
    label text not null check (label <> ''),
    words json not null,
    primary key (release_id, label, dimension)
);
comment on column statistics.release_label.dimension is 'Of a category; empty for what is none: dimensions, measures, units.';
comment on column statistics.release_label.words is 'By language, the main one first.';

grant select, insert on statistics.release_label to helhed_app;
