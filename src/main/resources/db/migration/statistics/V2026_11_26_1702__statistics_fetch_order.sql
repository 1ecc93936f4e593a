-- A fetch that a person has asked for and that goes on while nobody waits. Any instance may do it; one that falls silent loses it to another.
create table statistics.fetch_order (
    id uuid primary key default uuidv7(),
    statbank text not null check (statbank <> ''),
    source_table text collate "C" not null check (source_table <> ''),
    choices jsonb not null,
    presentation text not null check (presentation in ('LABELS', 'CODES')),
    dataset_id uuid references statistics.dataset,
    fetch_id uuid references statistics.saved_fetch,
    requested_at timestamptz not null,
    requested_by uuid not null,
    instance uuid,
    heartbeat_at timestamptz,
    attempts integer not null default 0,
    parts integer not null default 0,
    done integer not null default 0,
    bytes bigint not null default 0,
    ended_at timestamptz,
    staged_id uuid,
    release_id uuid references statistics.release,
    refused jsonb,
    check ((instance is null) = (heartbeat_at is null)),
    check (num_nonnulls(staged_id, release_id, refused) = num_nonnulls(ended_at)),
    check (ended_at is null or instance is null)
);
create unique index fetch_order_of_a_saved_fetch on statistics.fetch_order (fetch_id) where ended_at is null;
comment on column statistics.fetch_order.staged_id is 'The import that waits; it may have been given up since, so nothing refers to it.';
comment on column statistics.fetch_order.ended_at is 'A day later the row is forgotten. A cancelled order has none.';

grant select, insert, update, delete on statistics.fetch_order to helhed_app;
