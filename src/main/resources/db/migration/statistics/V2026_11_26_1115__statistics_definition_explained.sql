-- What a good definition answers beside the arithmetic. Empty where nobody has answered yet.
alter table statistics.definition_version
    add column purpose text not null default '',
    add column population text not null default '',
    add column weaknesses text not null default '',
    add column owner text not null default '';
