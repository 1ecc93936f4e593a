create schema if not exists statistics;
grant usage on schema statistics to helhed_app;

create table statistics.indicator (
    id uuid primary key default uuidv7(),
    number integer generated always as identity unique,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
comment on table statistics.indicator is 'A question that is asked again and again. What it means stands in its definition versions.';

create table statistics.definition_version (
    id uuid primary key default uuidv7(),
    indicator_id uuid not null references statistics.indicator,
    version integer not null check (version > 0),
    name text not null check (name <> ''),
    question text not null check (question <> ''),
    kind text not null check (kind in ('COUNT', 'SHARE', 'MEAN')),
    numerator_dataset uuid not null,
    numerator_measure text collate "C" not null,
    denominator_dataset uuid,
    denominator_measure text collate "C",
    factor numeric not null check (factor <> 0),
    unit text not null,
    decimals smallint not null check (decimals between 0 and 6),
    direction text not null check (direction in ('HIGHER', 'LOWER', 'NEITHER')),
    valid_from date,
    note text not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    unique (indicator_id, version),
    foreign key (numerator_dataset, numerator_measure) references statistics.dataset_measure (dataset_id, code),
    foreign key (denominator_dataset, denominator_measure) references statistics.dataset_measure (dataset_id, code),
    check ((kind = 'COUNT') = (denominator_dataset is null)),
    check ((denominator_dataset is null) = (denominator_measure is null)),
    check (version = 1 or valid_from is not null)
);
comment on table statistics.definition_version is 'One wording of an indicator. Appended, never overwritten: results before a change keep the old one.';
comment on column statistics.definition_version.valid_from is 'First day whose figures follow it; empty for a first version that covers everything earlier.';

create table statistics.definition_category (
    definition_id uuid not null references statistics.definition_version,
    side text not null check (side in ('NUMERATOR', 'DENOMINATOR')),
    dimension smallint not null check (dimension between 1 and 6),
    category text collate "C" not null,
    primary key (definition_id, side, dimension, category)
);
comment on table statistics.definition_category is 'Categories that count; a dimension that is absent counts whole.';

create table statistics.figure (
    id uuid primary key default uuidv7(),
    number integer generated always as identity unique,
    indicator_id uuid not null references statistics.indicator,
    title text not null check (title <> ''),
    form text not null check (form in ('VALUE', 'TABLE', 'LINE', 'BAR', 'MAP')),
    scope text not null check (scope in ('ALL', 'CHOSEN', 'WHOLE')),
    with_whole boolean not null check (with_whole or scope <> 'WHOLE'),
    period_choice text not null check (period_choice in ('LATEST', 'SPAN')),
    period_from text collate "C",
    period_until text collate "C",
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    check (period_choice = 'SPAN' or (period_from is null and period_until is null))
);
comment on column statistics.figure.scope is 'ALL: every area of the dataset''s level. CHOSEN: those in figure_area. WHOLE: the city alone.';
comment on table statistics.figure is 'A stored question. Its answer is calculated when it is shown; papers keep it frozen.';
create index figure_indicator on statistics.figure (indicator_id);

create table statistics.figure_area (
    figure_id uuid not null references statistics.figure,
    position smallint not null check (position > 0),
    area_id uuid not null,
    primary key (figure_id, position),
    unique (figure_id, area_id)
);
comment on table statistics.figure_area is 'The areas a figure with scope CHOSEN is about, in their order.';

create table statistics.frozen_figure (
    id uuid primary key default uuidv7(),
    figure_id uuid not null references statistics.figure,
    frozen_at timestamptz not null,
    data_date date not null,
    releases uuid[] not null,
    content text not null,
    checksum text collate "C" not null check (checksum ~ '^[0-9a-f]{64}$')
);
comment on table statistics.frozen_figure is 'A figure as it stood at one moment: never changed, never removed.';
comment on column statistics.frozen_figure.content is 'The whole figure as JSON, protected, in one fixed form; the checksum is the SHA-256 of these very characters.';
create index frozen_figure_figure on statistics.frozen_figure (figure_id);

grant select, insert on statistics.indicator, statistics.definition_version, statistics.definition_category,
    statistics.figure, statistics.figure_area, statistics.frozen_figure to helhed_app;
