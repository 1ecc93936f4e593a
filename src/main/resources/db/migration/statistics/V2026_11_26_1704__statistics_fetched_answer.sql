-- The answers of a StatBank that a fetched file was made of, each with its question. The file itself is named by its hash.
create table statistics.fetched_answer (
    file_hash text not null check (file_hash <> ''),
    position smallint not null check (position > 0),
    answer_hash text not null check (answer_hash <> ''),
    answer_bytes bigint not null check (answer_bytes > 0),
    statbank text not null check (statbank <> ''),
    source_table text collate "C" not null check (source_table <> ''),
    question jsonb not null,
    fetched_at timestamptz not null,
    primary key (file_hash, position)
);
comment on column statistics.fetched_answer.question is 'What was asked: format, presentation, and the codes of each variable.';

grant select, insert, delete on statistics.fetched_answer to helhed_app;
