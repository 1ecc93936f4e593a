-- A code that was given to the wrong area is taken back: the area has it no more, and that it had stands here with the reason.
create table geography.area_code_taken_back (
    id          uuid primary key default uuidv7(),
    scheme      text        not null references geography.code_scheme (key),
    code        text        not null,
    area        uuid        not null references geography.area (id),
    given_at    timestamptz not null,
    reason      text        not null check (btrim(reason) <> ''),
    recorded_at timestamptz not null default now(),
    recorded_by uuid
);
create index area_code_taken_back_by_area on geography.area_code_taken_back (area);

-- no code goes without its reason, whoever deletes the row
create function geography.area_code_goes_with_a_reason() returns trigger language plpgsql as $$
begin
    if not exists (select 1
                   from geography.area_code_taken_back t
                   where t.scheme = old.scheme and t.code = old.code and t.area = old.area
                     and t.given_at = old.recorded_at) then
        raise exception 'A code is taken back with a reason'
            using errcode = 'check_violation', constraint = 'area_code_goes_with_a_reason';
    end if;
    return old;
end
$$;
create trigger area_code_goes_with_a_reason
    before delete on geography.area_code
    for each row execute function geography.area_code_goes_with_a_reason();

grant select, insert on geography.area_code_taken_back to helhed_app;
grant delete on geography.area_code to helhed_app;
