-- Numbers of the country and the region that the rules of the lists measure against. Appended only: what is entered
-- later for the same list stands before what was entered earlier, which is kept.
create table statistics.list_reference (
    id uuid primary key default uuidv7(),
    reference text not null check (reference in ('NATIONAL_CONVICTED', 'REGION_INCOME')),
    list_year integer not null check (list_year between 2010 and 2100),
    value numeric not null check (value > 0),
    source text not null check (source <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index list_reference_by_year on statistics.list_reference (reference, list_year, recorded_at);
grant select, insert on statistics.list_reference to helhed_app;
