-- A file may hold the parts of its areas; who took it in said so, or not.
alter table geography.shape_import add column parts_of_one boolean not null default false;
