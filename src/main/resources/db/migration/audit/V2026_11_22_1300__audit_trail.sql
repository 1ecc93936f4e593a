-- The trail: appended to, never changed. Who is an account's id only; names lie in an erasable table elsewhere.
create schema audit;
grant usage on schema audit to helhed_app;

create table audit.link (
    number   bigint      primary key check (number > 0),
    at       timestamptz not null,
    account  uuid,       -- none: the system itself
    action   text        not null check (action <> ''),
    object   text        not null check (object <> ''),
    before   text        not null,
    after    text        not null,
    previous char(64)    not null,
    hash     char(64)    not null unique
);
create index link_by_object on audit.link (object text_pattern_ops, number);
create index link_by_account on audit.link (account, number);
create index link_by_time on audit.link (at);
grant select, insert on audit.link to helhed_app;

-- The end of the chain. Whoever appends holds this row until the transaction ends, so two instances make one chain,
-- and a trail that was cut at the end is found out.
create table audit.head (
    one    boolean  primary key default true check (one),
    number bigint   not null,
    hash   char(64) not null
);
insert into audit.head (number, hash) values (0, repeat('0', 64));
grant select, update on audit.head to helhed_app;
