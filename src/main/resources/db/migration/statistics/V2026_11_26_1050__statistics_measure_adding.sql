create table statistics.measure_adding (
    id uuid primary key default uuidv7(),
    dataset_id uuid not null,
    code text collate "C" not null,
    over_areas text not null check (over_areas in ('SUM', 'NONE')),
    over_time text not null check (over_time in ('LAST', 'MEAN', 'SUM', 'NONE')),
    over_categories text not null check (over_categories in ('SUM', 'NONE')),
    flag text not null check (flag <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    foreign key (dataset_id, code) references statistics.dataset_measure (dataset_id, code)
);
comment on table statistics.measure_adding is 'What may be added along which axis. The newest statement counts; without one the measure''s nature decides.';
comment on column statistics.measure_adding.flag is 'The source''s own word for it, named when something is refused.';
create index measure_adding_measure on statistics.measure_adding (dataset_id, code);
grant select, insert on statistics.measure_adding to helhed_app;
