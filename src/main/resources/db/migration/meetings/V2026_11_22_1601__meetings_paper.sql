-- The paper of an item while it is written: overwritten by whoever holds the newest version number.
create table meetings.paper (
    id          uuid        primary key default uuidv7(),
    item        uuid        not null unique references meetings.agenda_item,
    presenter   text        not null default '',
    case_number text        not null default '',
    lead        text        not null default 'Sekretariatet indstiller,',
    version     int         not null default 1 check (version >= 1),
    changed_at  timestamptz not null,
    changed_by  uuid        not null
);
grant select, insert, update (presenter, case_number, lead, version, changed_at, changed_by) on meetings.paper to helhed_app;

create table meetings.paper_section (
    paper   uuid not null references meetings.paper,
    section text not null,
    text    text not null,
    primary key (paper, section)
);
grant select, insert, update (text) on meetings.paper_section to helhed_app;

-- A line that is taken out ends, so that what was released or decided can always be looked up.
create table meetings.recommendation (
    id       uuid    primary key default uuidv7(),
    paper    uuid    not null references meetings.paper,
    position int     not null check (position >= 1),
    text     text    not null check (text <> ''),
    ended_at timestamptz,
    constraint one_recommendation_a_place exclude using btree (paper with =, position with =)
        where (ended_at is null) deferrable initially deferred
);
grant select, insert, update (position, text, ended_at) on meetings.recommendation to helhed_app;

-- The bytes lie in the archive under their hash; pages is 0 where the kind of file has none.
create table meetings.attachment (
    id          uuid        primary key default uuidv7(),
    paper       uuid        not null references meetings.paper,
    position    int         not null check (position >= 1),
    title       text        not null check (title <> ''),
    file_hash   text        not null check (file_hash ~ '^[0-9a-f]{64}$'),
    file_name   text        not null,
    media_type  text        not null,
    size        bigint      not null check (size > 0),
    pages       int         not null default 0 check (pages >= 0),
    added_at    timestamptz not null,
    added_by    uuid        not null,
    ended_at    timestamptz,
    constraint one_attachment_a_place exclude using btree (paper with =, position with =)
        where (ended_at is null) deferrable initially deferred
);
grant select, insert, update (position, title, ended_at) on meetings.attachment to helhed_app;

-- A release is a fact: the whole paper as it stood at that minute. Nothing of it can be changed or taken away.
create table meetings.paper_release (
    id          uuid        primary key default uuidv7(),
    paper       uuid        not null references meetings.paper,
    version     int         not null check (version >= 1),
    reason      text        not null default '',
    title       text        not null,
    kind        text        not null,
    presenter   text        not null,
    case_number text        not null,
    lead        text        not null,
    checksum    text        not null check (checksum ~ '^[0-9a-f]{64}$'),
    released_at timestamptz not null,
    released_by uuid        not null,
    unique (paper, version),
    check (version = 1 or reason <> '')
);
create table meetings.released_section (
    release  uuid    not null references meetings.paper_release,
    position int     not null,
    section  text    not null,
    role     text    not null,
    title_da text    not null,
    title_en text    not null,
    required boolean not null,
    text     text    not null,
    primary key (release, section),
    unique (release, position)
);
create table meetings.released_line (
    release        uuid not null references meetings.paper_release,
    position       int  not null,
    recommendation uuid not null references meetings.recommendation,
    text           text not null,
    primary key (release, recommendation),
    unique (release, position)
);
create table meetings.released_attachment (
    release    uuid not null references meetings.paper_release,
    position   int  not null,
    attachment uuid not null references meetings.attachment,
    title      text not null,
    primary key (release, attachment),
    unique (release, position)
);
-- The number is how the text names the figure (F-12); frozen is the id of the frozen figure in statistics.
create table meetings.released_figure (
    release  uuid not null references meetings.paper_release,
    position int  not null,
    number   text not null,
    frozen   uuid not null,
    primary key (release, number),
    unique (release, position)
);
grant select, insert on meetings.paper_release, meetings.released_section, meetings.released_line,
    meetings.released_attachment, meetings.released_figure to helhed_app;
