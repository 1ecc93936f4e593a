-- Areas, their codes by scheme, their other names, and their shapes in editions that never overlap.
create schema geography;
grant usage on schema geography to helhed_app;

create table geography.area (
    id          uuid primary key default uuidv7(),
    level       text        not null check (level in ('CITY', 'DISTRICT', 'LOCAL_COMMITTEE', 'NEIGHBOURHOOD', 'RODE',
                                                      'DEPRIVED_AREA', 'HOUSING_AREA', 'ESTATE')),
    name        text        not null check (name <> ''),
    name_key    text        not null check (name_key <> ''),
    parent      uuid        references geography.area (id),
    colour      smallint    not null default 0 check (colour between 0 and 5),
    outside     boolean     not null default false,
    recorded_at timestamptz not null default now(),
    check (parent is null or parent <> id),
    check (level <> 'CITY' or parent is null)
);
comment on column geography.area.name_key is 'The name as it is compared: see AreaName';
comment on column geography.area.outside is 'Holds what belongs to no area of its level, so that sums match; has no shape';
create unique index area_once_under_its_parent on geography.area (level, parent, name_key) nulls not distinct;
create index area_by_parent on geography.area (parent);
grant select, insert on geography.area to helhed_app;

-- The same number means different areas in two schemes, so a code never stands alone.
create table geography.area_code (
    scheme      text        not null check (scheme ~ '^[a-z][a-z0-9_]{0,39}$'),
    code        text        not null check (code <> ''),
    area        uuid        not null references geography.area (id),
    recorded_at timestamptz not null default now(),
    primary key (scheme, code),
    unique (area, scheme)
);
grant select, insert on geography.area_code to helhed_app;

create table geography.area_alias (
    area        uuid        not null references geography.area (id),
    alias_key   text        not null check (alias_key <> ''),
    alias       text        not null,
    recorded_at timestamptz not null default now(),
    primary key (area, alias_key)
);
create index area_alias_by_key on geography.area_alias (alias_key);
grant select, insert, delete on geography.area_alias to helhed_app;

create table geography.area_edition (
    id          uuid primary key default uuidv7(),
    area        uuid        not null references geography.area (id),
    valid_from  date        not null,
    valid_until date        check (valid_until > valid_from),
    geometry    text        not null check (geometry is json object),
    source      text        not null,
    recorded_at timestamptz not null default now(),
    constraint area_edition_no_overlap
        exclude using gist (area with =, daterange(valid_from, valid_until) with &&)
);
grant select, insert on geography.area_edition to helhed_app;
-- a new edition ends the one before it; nothing else of an edition ever changes
grant update (valid_until) on geography.area_edition to helhed_app;

-- What other modules may join.
create view geography.published_area as
    select id, level, name, parent, colour, outside
    from geography.area;
grant select on geography.published_area to helhed_app;
