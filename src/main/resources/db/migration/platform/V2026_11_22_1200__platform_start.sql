-- What starting and serving needs: sessions shared by all instances, events that must reach their listener, the demo city's progress.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema platform;
grant usage on schema platform to helhed_app;

create table platform.demo_part (
    name     text primary key,
    built_at timestamptz not null default now()
);
grant select, insert on platform.demo_part to helhed_app;

-- The shape of this table is Spring Session's own.
create table platform.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_by_session on platform.spring_session (session_id);
create index spring_session_by_expiry on platform.spring_session (expiry_time);
create index spring_session_by_principal on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
    session_primary_id char(36)     not null references platform.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to helhed_app;

-- The shape of this table is Spring Modulith's own, version 2.
create table platform.event_publication (
    id                     uuid        primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion on platform.event_publication (completion_date);
grant select, insert, update, delete on platform.event_publication to helhed_app;
