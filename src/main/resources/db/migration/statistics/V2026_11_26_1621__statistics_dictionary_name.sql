-- A dictionary is called by its name from the command line: its kind and its version, such as csv-2.
alter table statistics.dictionary add column name text collate "C" not null
    generated always as (replace(lower(coalesce(declaration ->> 'kind', 'csv')), '_', '-') || '-' || version::text) stored;
create unique index dictionary_name on statistics.dictionary (dataset_id, name);
