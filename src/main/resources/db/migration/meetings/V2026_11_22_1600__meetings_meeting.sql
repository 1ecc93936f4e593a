-- A meeting of a board, its agenda and the papers of its items, up to and including their release.
-- Boards, persons, accounts and frozen figures belong to other modules and are kept as their ids.
create schema meetings;
grant usage on schema meetings to helhed_app;

create table meetings.meeting (
    id         uuid        primary key default uuidv7(),
    board      uuid        not null,
    year       int         not null,
    number     int         not null check (number >= 1),
    title      text        not null default '',
    starts     timestamptz not null,
    ends       timestamptz not null check (ends > starts),
    place      text        not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    unique (board, year, number)
);
create index meeting_by_start on meetings.meeting (starts);
grant select, insert, update (title, starts, ends, place) on meetings.meeting to helhed_app;

-- What has happened to a meeting. Without a row it is a draft. Each step follows the one before it and happens once.
create table meetings.meeting_step (
    meeting     uuid        not null references meetings.meeting,
    state       text        not null check (state in ('CALLED', 'HELD', 'MINUTES_APPROVED')),
    follows     text        generated always as
                            (case state when 'HELD' then 'CALLED' when 'MINUTES_APPROVED' then 'HELD' end) stored,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (meeting, state),
    foreign key (meeting, follows) references meetings.meeting_step (meeting, state)
);
grant select, insert on meetings.meeting_step to helhed_app;

create view meetings.meeting_now as
select m.id, m.board, m.year, m.number, m.title, m.starts, m.ends, m.place,
       coalesce((select s.state
                 from meetings.meeting_step s
                 where s.meeting = m.id
                 order by array_position(array['CALLED', 'HELD', 'MINUTES_APPROVED'], s.state) desc
                 limit 1), 'DRAFT') as state
from meetings.meeting m;
grant select on meetings.meeting_now to helhed_app;

-- The lines of the agenda in order: headings, and items of a kind. PRACTICAL is an item without a code, such as Eventuelt.
-- A line that is taken off ends; it is never deleted.
create table meetings.agenda_item (
    id           uuid        primary key default uuidv7(),
    meeting      uuid        not null references meetings.meeting,
    position     int         not null check (position >= 1),
    kind         text        not null check (kind in ('HEADING', 'DECISION', 'DISCUSSION', 'BRIEFING', 'PRACTICAL')),
    title        text        not null check (title <> ''),
    minutes      int         not null default 0 check (minutes between 0 and 600),
    closed       boolean     not null default false,
    confidential boolean     not null default false,
    with_paper   boolean     not null default false,
    created_at   timestamptz not null,
    created_by   uuid        not null,
    ended_at     timestamptz,
    ended_by     uuid,
    check ((ended_at is null) = (ended_by is null)),
    check (kind <> 'HEADING' or (minutes = 0 and not closed and not confidential and not with_paper)),
    constraint one_line_a_place exclude using btree (meeting with =, position with =)
        where (ended_at is null) deferrable initially deferred
);
grant select, insert, update (position, kind, title, minutes, closed, confidential, with_paper, ended_at, ended_by)
    on meetings.agenda_item to helhed_app;

-- The sections of a board's papers. A board without rows uses the standard ones of the program.
create table meetings.board_template (
    board    uuid    not null,
    position int     not null check (position >= 1),
    section  text    not null check (section ~ '^[a-z][a-z0-9-]*$'),
    role     text    not null check (role in ('SUMMARY', 'RECOMMENDATION', 'TEXT', 'ATTACHMENTS', 'DECISION')),
    title_da text    not null,
    title_en text    not null,
    required boolean not null default false,
    primary key (board, section),
    unique (board, position)
);
grant select, insert, update, delete on meetings.board_template to helhed_app;
