-- From one edition of a level to the next: which share of an old area is in which new one. All of it is somewhere.
create table geography.crosswalk (
    id          uuid primary key default uuidv7(),
    level       text        not null,
    valid_from  date        not null,
    scheme      text        not null references geography.code_scheme (key),
    source      text        not null check (source <> ''),
    file_name   text        not null,
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    recorded_at timestamptz not null default now(),
    recorded_by uuid,
    unique (id, level),
    constraint crosswalk_once_a_day unique (level, valid_from)
);
comment on column geography.crosswalk.valid_from is 'The first day of the new edition';

create table geography.crosswalk_weight (
    crosswalk uuid    not null,
    level     text    not null,
    old_area  uuid    not null,
    new_area  uuid    not null,
    weight    numeric not null check (weight > 0 and weight <= 1),
    primary key (crosswalk, old_area, new_area),
    foreign key (crosswalk, level) references geography.crosswalk (id, level),
    foreign key (old_area, level) references geography.area (id, level),
    foreign key (new_area, level) references geography.area (id, level)
);
create index crosswalk_weight_by_old on geography.crosswalk_weight (old_area);
create index crosswalk_weight_by_new on geography.crosswalk_weight (new_area);

create function geography.crosswalk_weights_sum_to_one() returns trigger language plpgsql as $$
begin
    if (select sum(weight)
        from geography.crosswalk_weight
        where crosswalk = new.crosswalk and old_area = new.old_area) <> 1 then
        raise exception 'The weights of an old area sum to 1'
            using errcode = 'check_violation', constraint = 'crosswalk_weights_sum_to_one';
    end if;
    return null;
end
$$;

-- asked at the end of the transaction, when all the weights are there
create constraint trigger crosswalk_weights_sum_to_one
    after insert on geography.crosswalk_weight
    deferrable initially deferred
    for each row execute function geography.crosswalk_weights_sum_to_one();

grant select, insert on geography.crosswalk, geography.crosswalk_weight to helhed_app;
