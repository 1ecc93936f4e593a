-- How many cells each area text of a release stands for; empty in releases from before it was counted.
alter table statistics.release_area add column cells bigint check (cells >= 0);
