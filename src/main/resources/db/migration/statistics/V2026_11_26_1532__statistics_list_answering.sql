-- Which indicators answer the criteria of the lists. Appended only: the newest version counts, the others are kept.
create table statistics.list_answering (
    version integer primary key check (version > 0),
    note text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);

create table statistics.list_answering_criterion (
    version integer not null references statistics.list_answering,
    criterion text not null,
    indicator_id uuid not null references statistics.indicator,
    years_back integer not null check (years_back between 0 and 2),
    primary key (version, criterion)
);
comment on column statistics.list_answering_criterion.years_back is 'From the year of the list to the newest period that is used.';
grant select, insert on statistics.list_answering, statistics.list_answering_criterion to helhed_app;
