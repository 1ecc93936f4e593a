-- What is said of a dataset beside what its files say. Appended; the newest card counts.
create table statistics.dataset_card (
    id uuid primary key default uuidv7(),
    dataset_id uuid not null references statistics.dataset,
    classification text not null check (classification in ('PUBLIC', 'PARTNERS', 'RESTRICTED')),
    roles text[] not null default '{}',
    named boolean not null default true,
    agreement text not null default '',
    rhythm_months smallint not null default 0 check (rhythm_months between 0 and 120),
    next_expected date,
    note text not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    check (classification = 'RESTRICTED' or (roles = '{}' and named)),
    check (classification <> 'RESTRICTED' or agreement <> '')
);
comment on column statistics.dataset_card.roles is 'Who sees a restricted dataset beside those who keep the data.';
comment on column statistics.dataset_card.named is 'Whether others may know that a restricted dataset exists.';
comment on column statistics.dataset_card.rhythm_months is 'Months between two releases; 0 where they come irregularly.';
create index dataset_card_dataset on statistics.dataset_card (dataset_id, recorded_at);
grant select, insert on statistics.dataset_card to helhed_app;

-- Whether one word of a search is found: by its stem and as the head of a compound; as the tail of a compound; and, from five
-- letters on, misspelt. Words hold letters and digits only.
create function statistics.says(words text, word text) returns boolean
    language sql stable parallel safe
    return to_tsvector('danish'::regconfig, words) @@ to_tsquery('danish'::regconfig, word || ':*')
        or words ilike '%' || coalesce((ts_lexize('danish_stem', word))[1], word) || '%'
        or (length(word) >= 5 and word <% words);
