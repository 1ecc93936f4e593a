-- The minutes as they are read by those who may not read closed items; the same file where nothing is closed.
alter table meetings.minutes_release
    add column open_file_hash text not null check (open_file_hash ~ '^[0-9a-f]{64}$');
