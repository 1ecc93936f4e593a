-- The register is searched as everything is: platform.says. Where the stem of a word is looked for among the letters, an index of
-- stems finds nothing more.
alter table meetings.register_entry alter column words set expression as (platform.plain(title || ' ' || line || ' ' || text));

create or replace function meetings.found_decision(
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
      and platform.says(e.words, w1)
      and platform.says(e.words, w2)
      and platform.says(e.words, w3)
      and platform.says(e.words, w4);
end;

drop function meetings.says(text, tsvector, text);
alter table meetings.register_entry drop column stems;
