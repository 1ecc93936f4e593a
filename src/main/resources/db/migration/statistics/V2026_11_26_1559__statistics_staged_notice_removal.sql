-- An import that is given up takes its notices with it.
grant delete on statistics.staged_notice to helhed_app;
