-- Whether a text was known by a spelling, an alias or a code, and of which scheme the code is.
alter table statistics.release_area drop constraint release_area_matched_by_check;
alter table statistics.release_area add column code_scheme text;
alter table statistics.release_area
    add constraint release_area_matched_by_check check (matched_by in
        ('WHOLE', 'NAME', 'SPELLING', 'SPELLED', 'ALIAS', 'CODE', 'CHOSEN', 'UNPLACED')),
    add constraint release_area_code_check check ((matched_by = 'CODE') = (code_scheme is not null));
comment on column statistics.release_area.matched_by is
    'SPELLING is a spelling, an alias or a code, in releases from before they were told apart';
