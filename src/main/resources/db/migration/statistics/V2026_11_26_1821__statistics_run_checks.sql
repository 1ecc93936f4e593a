alter table statistics.intake_run drop constraint intake_run_step_check;
alter table statistics.intake_run add constraint intake_run_step_check check (step in ('READ', 'CHECK', 'COMMIT'));
