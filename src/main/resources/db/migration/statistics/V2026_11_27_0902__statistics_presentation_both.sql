-- A StatBank may be asked for code and label at once.
alter table statistics.saved_fetch drop constraint saved_fetch_presentation_check;
alter table statistics.saved_fetch add constraint saved_fetch_presentation_check check (presentation in ('LABELS', 'CODES', 'BOTH'));
alter table statistics.saved_fetch_version drop constraint saved_fetch_version_presentation_check;
alter table statistics.saved_fetch_version add constraint saved_fetch_version_presentation_check
    check (presentation in ('LABELS', 'CODES', 'BOTH'));
alter table statistics.fetch_order drop constraint fetch_order_presentation_check;
alter table statistics.fetch_order add constraint fetch_order_presentation_check check (presentation in ('LABELS', 'CODES', 'BOTH'));
