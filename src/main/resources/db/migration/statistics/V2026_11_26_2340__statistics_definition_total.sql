alter table statistics.definition_category
    add column is_total boolean not null default false;
comment on column statistics.definition_category.is_total is
    'The total of the others in a dimension that counts whole: taken where it is there, else the others are added.';
create unique index definition_category_one_total on statistics.definition_category (definition_id, side, dimension) where is_total;
