-- The code that a file has for an area beside its name: PX, JSON-stat and SDMX have both, a StatBank may write them in one field.
alter table statistics.release_area add column area_code text not null default '';
comment on column statistics.release_area.area_code is
    'Of the file, as it is written there; empty where the file has none, and in releases from before it was kept';

-- What was read before and is not imported yet had no codes.
update statistics.staged_reading
set reading = jsonb_set(
    reading::jsonb,
    '{areas}',
    (select coalesce(jsonb_agg('{"code": ""}'::jsonb || area order by position), '[]')
     from jsonb_array_elements(reading::jsonb -> 'areas') with ordinality as areas (area, position)))::json
where reading::jsonb -> 'areas' <> '[]';
