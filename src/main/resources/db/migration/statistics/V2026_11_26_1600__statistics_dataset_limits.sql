-- What is expected of a dataset's numbers. Appended; the newest counts, and a dataset of which nothing is said follows what is usual.
create table statistics.dataset_limits (
    id uuid primary key default uuidv7(),
    dataset_id uuid not null references statistics.dataset,
    limits jsonb not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
comment on column statistics.dataset_limits.limits is 'Leap, tolerance, span by measure, total by axis, effect by check.';
create index dataset_limits_dataset on statistics.dataset_limits (dataset_id, recorded_at);
grant select, insert on statistics.dataset_limits to helhed_app;
