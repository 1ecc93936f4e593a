-- A code scheme is a named register of codes. The same code means different areas in two of them.
create table geography.code_scheme (
    key         text        primary key check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
    name_da     text        not null check (btrim(name_da) <> ''),
    name_en     text        not null check (btrim(name_en) <> ''),
    recorded_at timestamptz not null default now()
);
comment on table geography.code_scheme is 'A scheme that nobody has named yet bears its key as its name';

insert into geography.code_scheme (key, name_da, name_en)
values ('statbank', 'Statistikbankerne (Danmark og København)', 'The statistics banks (Denmark and Copenhagen)'),
       ('kommune', 'Kommunenummer (DAGI)', 'Municipality number (DAGI)'),
       ('bydel_nr', 'Bydelsnummer i byens geodata', 'District number in the city’s geodata'),
       ('lokaludvalg_nr', 'Lokaludvalgsnummer i byens geodata', 'Local committee number in the city’s geodata'),
       ('kvarternr', 'Kvarternummer i byens geodata', 'Neighbourhood number in the city’s geodata'),
       ('rode_nr', 'Rodenummer i byens geodata', 'Rode number in the city’s geodata'),
       ('lbf', 'Landsbyggefondens afdelingsnummer', 'Estate number of the National Building Fund');

insert into geography.code_scheme (key, name_da, name_en)
select distinct scheme, scheme, scheme
from geography.area_code
on conflict do nothing;

alter table geography.area_code
    add foreign key (scheme) references geography.code_scheme (key),
    add constraint area_code_is_text_as_read check (code is nfc normalized and code = btrim(code));

grant select, insert on geography.code_scheme to helhed_app;
grant update (name_da, name_en) on geography.code_scheme to helhed_app;
