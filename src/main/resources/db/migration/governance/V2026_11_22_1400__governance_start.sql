-- Parties, persons, boards, seats and terms. Rows of these tables are facts: the application adds, it does not change.
create schema governance;
grant usage on schema governance to helhed_app;

create table governance.party (
    id          uuid        primary key default uuidv7(),
    name        text        not null unique check (name = btrim(name) and name <> ''),
    kind        text        not null check (kind in ('ADMINISTRATION', 'HOUSING_ORGANISATION', 'FUNDER', 'POLICE', 'OTHER')),
    recorded_at timestamptz not null default now()
);

-- A person is an id. Everything that says who it is lies in two tables that can be emptied without touching a fact.
create table governance.person (
    id          uuid        primary key default uuidv7(),
    recorded_at timestamptz not null default now()
);
create table governance.person_identity (
    person uuid primary key references governance.person (id),
    name   text not null check (name = btrim(name) and name <> ''),
    email  text not null default '',
    phone  text not null default ''
);
create table governance.person_account (
    person  uuid primary key references governance.person (id),
    account uuid not null unique
);
create table governance.person_erasure (
    person      uuid        primary key references governance.person (id),
    erased_by   uuid        not null,
    recorded_at timestamptz not null default now()
);

create table governance.board (
    id                 uuid        primary key default uuidv7(),
    name               text        not null unique check (name = btrim(name) and name <> ''),
    reach              text        not null check (reach in ('CITY', 'DISTRICT')),
    parent             uuid        references governance.board (id),
    colour             int         not null check (colour between 0 and 5),
    since              date        not null,
    ending_soon_days   int         not null check (ending_soon_days between 0 and 730),
    longest_term_years int         check (longest_term_years between 1 and 50),
    recorded_at        timestamptz not null default now(),
    constraint overall_board_has_none_above check ((reach = 'CITY') = (parent is null))
);
create unique index one_overall_board on governance.board (reach) where reach = 'CITY';

-- The id of an area belongs to geography, which lies to the left; schemas hold no foreign keys into each other.
create table governance.board_area (
    board uuid not null references governance.board (id),
    area  uuid not null,
    primary key (board, area)
);

create table governance.seat (
    id          uuid        primary key default uuidv7(),
    board       uuid        not null references governance.board (id),
    number      int         not null check (number > 0),
    party       uuid        not null references governance.party (id),
    role        text        not null
        check (role in ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE', 'OBSERVER', 'SECRETARY')),
    role_order  int         not null generated always as (
        array_position(array ['CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE', 'OBSERVER', 'SECRETARY'], role)) stored,
    voting      boolean     not null,
    since       date        not null,
    recorded_at timestamptz not null default now(),
    unique (board, number),
    unique (id, board, voting),
    constraint vote_only_for_members check (not voting or role in ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER'))
);
create index seat_by_party on governance.seat (party);

-- "agreed" is what was decided when the seat was filled and never changes. "held" is what came of it: the same, until
-- an end is recorded. It is kept by triggers alone, so that both exclusions below look at what is true.
create table governance.term (
    id          uuid        primary key default uuidv7(),
    seat        uuid        not null,
    board       uuid        not null,
    voting      boolean     not null,
    person      uuid        not null references governance.person (id),
    agreed      daterange   not null check (not isempty(agreed) and not lower_inf(agreed)),
    held        daterange   not null check (held <@ agreed and lower(held) = lower(agreed)),
    recorded_by uuid        not null,
    recorded_at timestamptz not null default now(),
    foreign key (seat, board, voting) references governance.seat (id, board, voting),
    constraint one_holder_at_a_time exclude using gist (seat with =, held with &&),
    constraint one_vote_per_person exclude using gist (board with =, person with =, held with &&) where (voting)
);
create index term_by_person on governance.term (person);
create index term_by_board on governance.term (board);

create table governance.term_end (
    term        uuid        primary key references governance.term (id),
    until       date        not null,
    reason      text        not null check (reason = btrim(reason) and reason <> ''),
    recorded_by uuid        not null,
    recorded_at timestamptz not null default now()
);

create function governance.term_is_held_as_agreed() returns trigger language plpgsql as $$
begin
    new.held := new.agreed;
    return new;
end $$;
create trigger term_is_held_as_agreed before insert on governance.term
    for each row execute function governance.term_is_held_as_agreed();

-- Runs as the owner: the application may record an end, and only that shortens a term.
create function governance.term_ends() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    update governance.term
       set held = daterange(lower(agreed), new.until)
     where id = new.term and new.until > lower(agreed) and (upper_inf(agreed) or new.until < upper(agreed));
    if not found then
        raise exception 'A term ends after it begins and before it was to end' using errcode = 'check_violation';
    end if;
    return new;
end $$;
revoke all on function governance.term_ends() from public;
create trigger term_ends before insert on governance.term_end
    for each row execute function governance.term_ends();

grant select, insert on governance.party, governance.person, governance.person_erasure, governance.board, governance.board_area,
    governance.seat, governance.term, governance.term_end to helhed_app;
grant select, insert, update, delete on governance.person_identity, governance.person_account to helhed_app;
