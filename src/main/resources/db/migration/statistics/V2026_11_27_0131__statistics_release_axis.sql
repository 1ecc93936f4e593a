-- What the columns of a file with notes on single categories were taken to be, so that such a note follows only numbers that are made of it.
create table statistics.release_axis (
    release_id uuid not null references statistics.release,
    label text not null,
    kind text not null check (kind in ('AREA', 'PERIOD', 'CATEGORY', 'MEASURE', 'NONE')),
    name text not null,
    primary key (release_id, label)
);
comment on column statistics.release_axis.label is 'The head of the column, as the notes of the file name its dimensions.';
comment on column statistics.release_axis.name is 'The dimension of the dataset, or the code of its measure; empty for the others.';

grant select, insert on statistics.release_axis to helhed_app;
