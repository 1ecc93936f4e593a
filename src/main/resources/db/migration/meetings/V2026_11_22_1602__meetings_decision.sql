-- The meeting held: who came, who stepped aside, what was decided, the minutes. Everything is appended; a correction is a new
-- row, and the newest row counts.
create table meetings.attendance (
    id          uuid        primary key default uuidv7(),
    meeting     uuid        not null references meetings.meeting,
    person      uuid        not null,
    presence    text        not null check (presence in ('PRESENT', 'APOLOGY', 'LATE_APOLOGY', 'ABSENT', 'SUBSTITUTE_ABSENT')),
    stands_for  uuid,
    note        text        not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    check (stands_for is null or stands_for <> person)
);
create index attendance_by_meeting on meetings.attendance (meeting, person);

-- Ground: the number in forvaltningsloven § 3, stk. 1. State LIFTED takes an earlier row back.
create table meetings.disqualification (
    id          uuid        primary key default uuidv7(),
    item        uuid        not null references meetings.agenda_item,
    person      uuid        not null,
    ground      int         not null check (ground between 1 and 5),
    note        text        not null default '',
    state       text        not null check (state in ('STANDS', 'LIFTED')),
    recorded_at timestamptz not null,
    recorded_by uuid        not null
);
create index disqualification_by_item on meetings.disqualification (item, person);

create table meetings.decision (
    id             uuid        primary key default uuidv7(),
    item           uuid        not null references meetings.agenda_item,
    recommendation uuid        not null references meetings.recommendation,
    outcome        text        not null check (outcome ~ '^[A-Z][A-Z_]*$'),
    text           text        not null default '',
    corrects       uuid        unique references meetings.decision,
    reason         text        not null default '',
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null
);
-- one first decision a line; all others correct one that stands
create unique index decision_first_of_line on meetings.decision (recommendation) where corrects is null;
create index decision_by_item on meetings.decision (item);

-- What became of an item as a whole: the only outcome of an item without recommendation lines.
create table meetings.item_outcome (
    id          uuid        primary key default uuidv7(),
    item        uuid        not null references meetings.agenda_item,
    outcome     text        not null check (outcome ~ '^[A-Z][A-Z_]*$'),
    text        text        not null default '',
    corrects    uuid        unique references meetings.item_outcome,
    reason      text        not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid        not null
);
create unique index item_outcome_first_of_item on meetings.item_outcome (item) where corrects is null;

-- The minutes as they were sent out: the text keeps the names, as the legal record.
create table meetings.minutes_release (
    id          uuid        primary key default uuidv7(),
    meeting     uuid        not null references meetings.meeting,
    version     int         not null check (version >= 1),
    reason      text        not null default '',
    content     text        not null,
    file_hash   text        not null check (file_hash ~ '^[0-9a-f]{64}$'),
    checksum    text        not null check (checksum ~ '^[0-9a-f]{64}$'),
    released_at timestamptz not null,
    released_by uuid        not null,
    unique (meeting, version),
    check (version = 1 or reason <> '')
);
grant select, insert on meetings.attendance, meetings.disqualification, meetings.decision, meetings.item_outcome,
    meetings.minutes_release to helhed_app;
