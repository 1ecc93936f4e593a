-- What a person says of adding stands against the file of the next import, so it must be known who said it.
alter table statistics.measure_adding add column by_file boolean not null default false;
comment on column statistics.measure_adding.by_file is 'A file forbade it; a person may say otherwise, and a file does not overrule a person.';

update statistics.measure_adding a set by_file = true
where a.over_areas = 'NONE' and a.over_time = 'NONE' and a.over_categories = 'NONE'
  and exists (
    select 1 from statistics.release r
    join statistics.release_measure m on m.release_id = r.id
    where r.dataset_id = a.dataset_id and m.code = a.code and m.flag = a.flag and not m.may_be_added);
