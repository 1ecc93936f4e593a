-- Facts refer to an account's id, for ever. Who that is lies in identity.profile, which may be erased.
create schema identity;
grant usage on schema identity to helhed_app;

create table identity.account (
    id         uuid        primary key default uuidv7(),
    created_at timestamptz not null,
    created_by uuid        references identity.account -- none: the system itself
);
grant select, insert on identity.account to helhed_app;

create table identity.profile (
    account uuid primary key references identity.account,
    name    text not null check (name <> ''),
    email   text not null check (email like '%@%')
);
create unique index profile_by_email on identity.profile (lower(email));
grant select, insert, update, delete on identity.profile to helhed_app;

-- Argon2id, in the encoding of Spring Security.
create table identity.password (
    account   uuid        primary key references identity.account,
    hash      text        not null,
    chosen_at timestamptz not null
);
grant select, insert, update, delete on identity.password to helhed_app;

-- Open or closed: the latest row counts.
create table identity.standing (
    number      bigint      generated always as identity primary key,
    account     uuid        not null references identity.account,
    open        boolean     not null,
    recorded_at timestamptz not null,
    recorded_by uuid        references identity.account
);
create index standing_by_account on identity.standing (account, number desc);
grant select, insert on identity.standing to helhed_app;

-- A role, how far it reaches and from when; its end is a fact of its own.
create table identity.grant_given (
    id          uuid        primary key default uuidv7(),
    account     uuid        not null references identity.account,
    role        text        not null check (role in ('SECRETARY', 'ANALYST', 'CONTROLLER', 'PLAN_LEADER', 'CHAIR',
                                'BOARD_MEMBER', 'SUBSTITUTE', 'OBSERVER', 'PARTNER', 'ADMINISTRATOR')),
    scope       text        not null check (scope in ('EVERYWHERE', 'BOARD', 'PLAN')),
    target      uuid,
    valid_from  timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    recorded_at timestamptz not null,
    recorded_by uuid        references identity.account,
    check ((scope = 'EVERYWHERE') = (target is null)),
    check (role <> 'ADMINISTRATOR' or scope = 'EVERYWHERE')
);
create index grant_given_by_account on identity.grant_given (account);
grant select, insert on identity.grant_given to helhed_app;

create table identity.grant_ended (
    grant_id    uuid        primary key references identity.grant_given,
    valid_until timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid        references identity.account
);
grant select, insert on identity.grant_ended to helhed_app;

-- Links that open once. Only the hash is kept: whoever reads this table cannot use them.
create table identity.one_time_link (
    hash       char(64)    primary key,
    account    uuid        references identity.account, -- none: for the first administrator
    issued_at  timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at    timestamptz
);
grant select, insert, update on identity.one_time_link to helhed_app;

-- Attempts to sign in within the last while, counted here so that all instances count together. Keys are hashes.
create table identity.attempt (
    id      uuid        primary key default uuidv7(),
    account char(64)    not null,
    address char(64)    not null,
    at      timestamptz not null
);
create index attempt_by_account on identity.attempt (account, at);
create index attempt_by_address on identity.attempt (address, at);
grant select, insert, delete on identity.attempt to helhed_app;

create table identity.demo_account (
    role    text primary key,
    account uuid not null references identity.account
);
grant select, insert, delete on identity.demo_account to helhed_app;

-- What the rest of the house reads: each account as it stands, and each grant with the end it has got.
create view identity.published_account as
select a.id,
       coalesce((select s.open from identity.standing s where s.account = a.id order by s.number desc limit 1), false) as open,
       exists (select from identity.demo_account d where d.account = a.id) as demo
from identity.account a;
grant select on identity.published_account to helhed_app;

create view identity.published_grant as
select g.id, g.account, g.role, g.scope, g.target, g.valid_from, least(g.valid_until, e.valid_until) as valid_until
from identity.grant_given g
left join identity.grant_ended e on e.grant_id = g.id;
grant select on identity.published_grant to helhed_app;
