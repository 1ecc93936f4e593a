-- Files of shapes and lookup tables are received in the same way, so they are kept in one place, each with its purpose.
alter table geography.shape_file rename to received_file;
alter table geography.received_file
    add column purpose text not null default 'SHAPES' check (purpose in ('SHAPES', 'LOOKUP')),
    drop constraint shape_file_hash_key,
    add constraint received_file_once unique (purpose, hash);
alter table geography.received_file alter column purpose drop default;

insert into geography.received_file (id, hash, name, size, received_at, received_by, purpose)
select id, hash, name, size, received_at, received_by, 'LOOKUP'
from geography.lookup_file;

alter table geography.lookup_import
    drop constraint lookup_import_file_fkey,
    add constraint lookup_import_file_fkey foreign key (file) references geography.received_file (id);
drop table geography.lookup_file;
