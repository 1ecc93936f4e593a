-- From 2018 on a list says which of several classes an area is in. Empty where it says on or off only.
alter table statistics.area_list_row
    add column list_class text not null default '' check (list_class in
        ('', 'LISTED_AREA', 'PREVENTION_AREA', 'VULNERABLE_AREA', 'PARALLEL_SOCIETY', 'TRANSFORMATION_AREA')),
    add check (listed or list_class = '');

-- Areas are joined and split. What a person confirmed is appended; the last word about two areas counts.
create table statistics.listed_area_continuation (
    number bigint generated always as identity primary key,
    earlier uuid not null references statistics.listed_area,
    later uuid not null references statistics.listed_area,
    from_list integer not null check (from_list between 2011 and 2100),
    holds boolean not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    check (earlier <> later)
);
comment on column statistics.listed_area_continuation.from_list is 'The first list the later area stands on in place of the earlier.';
comment on column statistics.listed_area_continuation.holds is 'False where an earlier confirmation was taken back.';
grant select, insert on statistics.listed_area_continuation to helhed_app;

-- Which area of the city it is follows from its names, which geography keeps with their aliases: one truth, not two.
alter table statistics.listed_area drop column area_id;
