-- A reason is chosen from a list: a free text would sooner or later say something about somebody's health.
alter table governance.term_end add constraint reason_is_known
    check (reason in ('RESIGNED', 'REPLACED', 'LEFT_PARTY', 'SEAT_CLOSED', 'OTHER'));
