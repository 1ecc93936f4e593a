-- Groupings cross the tree: what a board sees to, a deprived area, areas that are compared. Each is an area of its own
-- kind, and what it is made of holds for a time.
alter table geography.area drop constraint area_level_check;
alter table geography.area
    add constraint area_level_check check (level in ('CITY', 'DISTRICT', 'LOCAL_COMMITTEE', 'NEIGHBOURHOOD', 'RODE',
                                                     'DEPRIVED_AREA', 'HOUSING_AREA', 'ESTATE', 'BOARD_AREA',
                                                     'TWIN_GROUP')),
    add constraint area_with_its_level unique (id, level);

create table geography.lookup_file (
    id          uuid primary key default uuidv7(),
    hash        text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    name        text        not null,
    size        bigint      not null check (size > 0),
    received_at timestamptz not null default now(),
    received_by uuid
);

create table geography.lookup_import (
    id             uuid primary key default uuidv7(),
    file           uuid        not null references geography.lookup_file (id),
    level          text        not null,
    kind           text        not null,
    valid_from     date        not null,
    source         text        not null,
    by_code        int         not null check (by_code >= 0),
    by_name        int         not null check (by_name >= 0),
    by_alias       int         not null check (by_alias >= 0),
    confirmed      int         not null check (confirmed >= 0),
    left_out       text        not null,
    groupings      int         not null check (groupings >= 0),
    codes          int         not null check (codes >= 0),
    committed_at   timestamptz not null default now(),
    committed_by   uuid
);
comment on column geography.lookup_import.left_out is 'The lines that nobody said the meaning of, one a line';

create table geography.grouping_edition (
    id           uuid primary key default uuidv7(),
    grouping     uuid        not null,
    kind         text        not null check (kind in ('DEPRIVED_AREA', 'BOARD_AREA', 'TWIN_GROUP')),
    member_level text        not null check (member_level not in ('DEPRIVED_AREA', 'BOARD_AREA', 'TWIN_GROUP')),
    valid_from   date        not null,
    valid_until  date        check (valid_until > valid_from),
    source       text        not null check (source <> ''),
    recorded_at  timestamptz not null default now(),
    foreign key (grouping, kind) references geography.area (id, level),
    unique (id, member_level),
    constraint grouping_edition_no_overlap
        exclude using gist (grouping with =, daterange(valid_from, valid_until) with &&)
);
comment on column geography.grouping_edition.member_level is 'All members are of one level, so that no part is counted twice';

create table geography.grouping_member (
    edition      uuid not null,
    member       uuid not null,
    member_level text not null,
    primary key (edition, member),
    foreign key (edition, member_level) references geography.grouping_edition (id, member_level),
    foreign key (member, member_level) references geography.area (id, level)
);
create index grouping_member_by_member on geography.grouping_member (member);

grant select, insert on geography.lookup_file, geography.lookup_import, geography.grouping_edition,
    geography.grouping_member to helhed_app;
-- a new edition ends the one before it; nothing else of an edition ever changes
grant update (valid_until) on geography.grouping_edition to helhed_app;
