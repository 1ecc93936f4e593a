-- What a person says of the totals of a first file before there is a dataset to say it of; the commit says it of the dataset.
create table statistics.staged_total (
    staged_id uuid not null references statistics.staged_import on delete cascade,
    dimension text not null,
    total text not null,
    said_at timestamptz not null,
    said_by uuid not null,
    primary key (staged_id, dimension)
);
comment on column statistics.staged_total.total is 'The category that is the total of the others; empty where none of them is.';

grant select, insert, update, delete on statistics.staged_total to helhed_app;
