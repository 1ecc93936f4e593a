-- A composition that was said by mistake is taken back: the grouping never was made of it, and that it was said stands here with the reason.
create table geography.grouping_taken_back (
    id           uuid primary key default uuidv7(),
    grouping     uuid        not null references geography.area (id),
    member_level text        not null,
    members      uuid[]      not null,
    valid_from   date        not null,
    valid_until  date,
    source       text        not null,
    given_at     timestamptz not null,
    reason       text        not null check (btrim(reason) <> ''),
    recorded_at  timestamptz not null default now(),
    recorded_by  uuid
);
create index grouping_taken_back_by_grouping on geography.grouping_taken_back (grouping);

-- an edition remembers which one it ended, and until when that one held, so that it can hold again
alter table geography.grouping_edition
    add column ended uuid,
    add column ended_until date;
comment on column geography.grouping_edition.ended is 'The edition that this one ended; empty where it ended none';
comment on column geography.grouping_edition.ended_until is 'Until when that one held before; empty for until further notice';

-- no edition goes without its reason, whoever deletes the row
create function geography.grouping_edition_goes_with_a_reason() returns trigger language plpgsql as $$
begin
    if not exists (select 1
                   from geography.grouping_taken_back t
                   where t.grouping = old.grouping and t.valid_from = old.valid_from and t.given_at = old.recorded_at) then
        raise exception 'A composition is taken back with a reason'
            using errcode = 'check_violation', constraint = 'grouping_edition_goes_with_a_reason';
    end if;
    return old;
end
$$;
create trigger grouping_edition_goes_with_a_reason
    before delete on geography.grouping_edition
    for each row execute function geography.grouping_edition_goes_with_a_reason();

grant select, insert on geography.grouping_taken_back to helhed_app;
grant delete on geography.grouping_edition, geography.grouping_member to helhed_app;
