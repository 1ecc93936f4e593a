-- What the file of a release said besides its numbers, and what a person was told before it was imported.
-- Words are json and not jsonb: the file's main language comes first, and jsonb keeps no order.
create table statistics.release_statement (
    release_id uuid primary key references statistics.release,
    source text not null,
    contact text not null,
    updated text not null
);
comment on column statistics.release_statement.updated is 'As the file writes it; empty where it does not say.';

create table statistics.release_note (
    release_id uuid not null references statistics.release,
    position integer not null check (position > 0),
    mandatory boolean not null,
    words json not null,
    about json not null,
    primary key (release_id, position)
);
comment on column statistics.release_note.mandatory is 'Must be told wherever its numbers are.';
comment on column statistics.release_note.words is 'By language, the main one first.';
comment on column statistics.release_note.about is 'Category by dimension; empty for the whole table.';

create table statistics.release_particular (
    release_id uuid not null references statistics.release,
    position integer not null check (position > 0),
    name text not null,
    words json not null,
    about json not null,
    primary key (release_id, position)
);

create table statistics.release_measure (
    release_id uuid not null references statistics.release,
    code text collate "C" not null,
    name text not null,
    unit text not null,
    decimals smallint,
    nature text check (nature in ('STOCK', 'FLOW', 'AVERAGE', 'RATIO', 'INDEX')),
    may_be_added boolean not null,
    flag text not null,
    primary key (release_id, code),
    check (may_be_added = (flag = ''))
);
comment on table statistics.release_measure is 'What the file itself says of each measure; decimals and nature are null where it does not say.';

create table statistics.release_warning (
    release_id uuid not null references statistics.release,
    position integer not null check (position > 0),
    code text collate "C" not null,
    arguments json not null,
    times integer not null check (times > 0),
    primary key (release_id, position)
);

grant select, insert on statistics.release_statement to helhed_app;
grant select, insert on statistics.release_note to helhed_app;
grant select, insert on statistics.release_particular to helhed_app;
grant select, insert on statistics.release_measure to helhed_app;
grant select, insert on statistics.release_warning to helhed_app;

-- Readings that were put aside before they told of it are read again.
delete from statistics.staged_reading;
alter table statistics.staged_reading alter column reading type json;
