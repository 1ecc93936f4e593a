-- What values of a release are marked with besides, such as "e" for estimated: the file's sign, its own words for it, and how many bear it.
create table statistics.release_status (
    release_id uuid not null references statistics.release,
    sign text collate "C" not null,
    words json not null,
    is_code_list boolean not null,
    cells bigint not null check (cells > 0),
    primary key (release_id, sign)
);
comment on column statistics.release_status.words is 'By language, the main one first; empty where the file says no more than the sign.';
comment on column statistics.release_status.is_code_list is 'The sign is one of the code list that SDMX has for OBS_STATUS.';

grant select, insert on statistics.release_status to helhed_app;

-- Readings that were put aside before their cells told of it are read again.
delete from statistics.staged_reading;
