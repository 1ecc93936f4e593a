-- Decisions on lines and on whole items read as one.
create view meetings.decided as
select d.id, d.item, d.recommendation as line, d.outcome, d.text, d.reason, d.corrects, d.recorded_at, d.recorded_by,
       not exists (select 1 from meetings.decision later where later.corrects = d.id) as stands
from meetings.decision d
union all
select o.id, o.item, null::uuid as line, o.outcome, o.text, o.reason, o.corrects, o.recorded_at, o.recorded_by,
       not exists (select 1 from meetings.item_outcome later where later.corrects = o.id) as stands
from meetings.item_outcome o;
grant select on meetings.decided to helhed_app;

create index item_outcome_by_item on meetings.item_outcome (item);

-- What a decision was about, in the words that lay before the board when it was recorded, made ready for search: stems for
-- whole words and the heads of compounds, trigrams for their tails and for misspellings. line_number 0: the whole item.
create table meetings.register_entry (
    decision    uuid primary key,
    item        uuid not null references meetings.agenda_item,
    line_number int  not null check (line_number >= 0),
    title       text not null,
    line        text not null,
    text        text not null,
    words       text generated always as (title || ' ' || line || ' ' || text) stored,
    stems       tsvector generated always as (to_tsvector('danish'::regconfig, title || ' ' || line || ' ' || text)) stored
);
create index register_entry_by_stem on meetings.register_entry using gin (stems);
create index register_entry_by_part on meetings.register_entry using gin (words gin_trgm_ops);
create index register_entry_by_item on meetings.register_entry (item);
grant select, insert on meetings.register_entry to helhed_app;

-- Whether one word of a search is found: by its stem and as the head of a compound; as the tail of a compound; and, from five
-- letters on, misspelt. The empty word is found everywhere. Words hold letters and digits only.
create function meetings.says(words text, stems tsvector, word text) returns boolean
    language sql stable parallel safe
    return word = ''
        or stems @@ to_tsquery('danish'::regconfig, word || ':*')
        or words ilike '%' || coalesce((ts_lexize('danish_stem', word))[1], word) || '%'
        or (length(word) >= 5 and word <% words);

-- The decisions that stand, that the reader may see and that the register is narrowed to.
-- open and closed: the boards whose open and closed items may be read. Empty text and year 0 narrow nothing.
create function meetings.found_decision(
    open uuid[], closed uuid[], board text, year int, outcome text, w1 text, w2 text, w3 text, w4 text)
    returns table (decision uuid)
    language sql stable parallel safe
begin atomic
    select e.decision
    from meetings.register_entry e
    join meetings.decided d on d.id = e.decision and d.stands
    join meetings.agenda_item i on i.id = e.item
    join meetings.meeting m on m.id = i.meeting
    where m.board = any (found_decision.open)
      and (not i.closed or m.board = any (found_decision.closed))
      and (found_decision.board = '' or m.board::text = found_decision.board)
      and (found_decision.year = 0 or m.year = found_decision.year)
      and (found_decision.outcome = '' or d.outcome = found_decision.outcome)
      and meetings.says(e.words, e.stems, w1)
      and meetings.says(e.words, e.stems, w2)
      and meetings.says(e.words, e.stems, w3)
      and meetings.says(e.words, e.stems, w4);
end;
