-- A lookup table can say what areas lie in, and bring areas that are new. Which area another lies in is the one thing of an
-- area that may change; the trail keeps what it was.
grant update (parent) on geography.area to helhed_app;

alter table geography.lookup_import
    add column encoding text not null default 'UTF_8',
    add column added    int  not null default 0 check (added >= 0),
    add column moved    int  not null default 0 check (moved >= 0);
alter table geography.lookup_import
    alter column encoding drop default,
    alter column added drop default,
    alter column moved drop default;
