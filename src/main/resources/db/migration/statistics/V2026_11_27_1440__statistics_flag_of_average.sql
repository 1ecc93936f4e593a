-- A file that calls a measure an average names its own word for that too, though it does not forbid adding in so many words.
alter table statistics.release_measure drop constraint release_measure_check;
alter table statistics.release_measure add check (may_be_added or flag <> '');
