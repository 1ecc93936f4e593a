alter table statistics.figure
    add column period_length text check (period_length in ('QUARTER', 'HALF', 'YEAR'));
comment on column statistics.figure.period_length is 'To how long periods those that are counted are put together; empty where they stay as they are counted.';
