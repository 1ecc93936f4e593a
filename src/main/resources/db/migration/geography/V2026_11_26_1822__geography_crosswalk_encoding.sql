alter table geography.crosswalk add column encoding text not null default 'UTF_8' check (encoding in ('UTF_8', 'WINDOWS_1252', 'UTF_16'));
comment on column geography.crosswalk.encoding is 'The character set that a person declared for the file.';
