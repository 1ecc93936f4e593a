package dk.helhed.statistics.warehouse;

/** The statements of {@link PlausibilityQueries}. Keys are compared as two hashes of 64 bits each: a cell has nine texts. */
final class Plausibility {
    static final String FILE = "set variable staged = :file";

    static final String FILE_BEFORE = "set variable before = :file";

    static final String FRESH = """
            create temporary view fresh as
            select *, hash(place, measure, c1, c2, c3, c4, c5, c6) as key1,
                   hash(c6, c5, c4, c3, c2, c1, measure, place) as key2
            from (
                select coalesce(p.area, s.area_text) as place, s.area_text, s.measure, s.period, s.c1, s.c2, s.c3, s.c4, s.c5, s.c6,
                       s.value, s.source_row, s.source_column
                from put_aside(getvariable('staged')) s left join place p on p.area_text = s.area_text)
            """;

    static final String EARLIER = """
            create temporary view earlier as
            select *, hash(place, measure, c1, c2, c3, c4, c5, c6) as key1,
                   hash(c6, c5, c4, c3, c2, c1, measure, place) as key2
            from (
                select case when area = '' then area_text else area end as place, area_text, measure, period, c1, c2, c3, c4, c5, c6,
                       value
                from read_parquet(getvariable('before')))
            """;

    /** A cell by its address in the file, what it is held against, and how far it is from that. */
    static final String STRAY = """
            create temporary table stray (
                kind varchar not null, axis integer not null, measure varchar not null, source_row integer not null,
                source_column integer not null, was decimal(38, 12), value decimal(38, 12), distance double not null)
            """;

    static final String SPAN = """
            create temporary table span (measure varchar not null, low decimal(38, 12), high decimal(38, 12))
            """;

    static final String FOLLOWING = """
            create temporary table following (period varchar not null, last varchar not null)
            """;

    static final String RANGE = """
            insert into stray
            select 'RANGE', 0, f.measure, f.source_row, f.source_column, case when f.value < s.low then s.low else s.high end,
                   f.value, case when f.value < s.low then s.low::double - f.value::double else f.value::double - s.high::double end
            from fresh f join span s on s.measure = f.measure
            where f.value < s.low or f.value > s.high
            """;

    static final String REVISED = """
            insert into stray
            select 'REVISED', 0, f.measure, f.source_row, f.source_column, e.value, f.value,
                   abs(f.value::double - e.value::double)
            from (select measure, period, key1, key2, source_row, source_column, value from fresh where value is not null) f
            join (select period, key1, key2, value from earlier where value is not null) e
              on e.key1 = f.key1 and e.key2 = f.key2 and e.period = f.period
            where f.value <> e.value
              and case when abs(f.value) < :huge and abs(e.value) < :huge
                       then abs(f.value - e.value) >= :least and abs(f.value - e.value) > abs(e.value) * :share::decimal(12, 4)
                       else true end
            """;

    static final String LEAP = """
            insert into stray
            select 'LEAP', 0, f.measure, f.source_row, f.source_column, e.value, f.value,
                   abs(f.value::double - e.value::double)
            from (select n.measure, w.last, n.key1, n.key2, n.source_row, n.source_column, n.value
                  from fresh n join following w on w.period = n.period
                  where n.value is not null) f
            join (select period, key1, key2, value from fresh
                  where value is not null and period in (select last from following)) e
              on e.key1 = f.key1 and e.key2 = f.key2 and e.period = f.last
            where f.value <> e.value
              and case when abs(f.value) < :huge and abs(e.value) < :huge
                       then abs(f.value - e.value) >= :least and abs(f.value - e.value) > abs(e.value) * :share::decimal(12, 4)
                       else true end
            """;

    /** Groups that state their total: the cells that differ along the axis only. */
    static final String TOTAL = """
            insert into stray
            select case when whole is null or added is null or unread > 0 then 'UNCHECKED' else 'TOTAL' end,
                   :axis, measure, source_row, source_column, case when unread > 0 then null else added end, whole,
                   coalesce(abs(added::double - whole::double), 0)
            from (
                select any_value(measure) filter (where is_total) as measure,
                       max(source_row) filter (where is_total) as source_row,
                       max(source_column) filter (where is_total) as source_column,
                       max(value) filter (where is_total and abs(value) < :huge) as whole,
                       sum(value) filter (where not is_total and abs(value) < :huge) as added,
                       count(*) filter (where value is null or abs(value) >= :huge) as unread
                from (
                    select measure, source_row, source_column, value,
                           (:axis = 0 and area_text = :text) or (:axis = 1 and c1 = :text) or (:axis = 2 and c2 = :text)
                               or (:axis = 3 and c3 = :text) or (:axis = 4 and c4 = :text) or (:axis = 5 and c5 = :text)
                               or (:axis = 6 and c6 = :text) as is_total,
                           case :axis when 0 then hash(period, measure, c1, c2, c3, c4, c5, c6)
                                      when 1 then hash(period, measure, place, c2, c3, c4, c5, c6)
                                      when 2 then hash(period, measure, place, c1, c3, c4, c5, c6)
                                      when 3 then hash(period, measure, place, c1, c2, c4, c5, c6)
                                      when 4 then hash(period, measure, place, c1, c2, c3, c5, c6)
                                      when 5 then hash(period, measure, place, c1, c2, c3, c4, c6)
                                      else hash(period, measure, place, c1, c2, c3, c4, c5) end as key1,
                           case :axis when 0 then hash(c6, c5, c4, c3, c2, c1, measure, period)
                                      when 1 then hash(c6, c5, c4, c3, c2, place, measure, period)
                                      when 2 then hash(c6, c5, c4, c3, c1, place, measure, period)
                                      when 3 then hash(c6, c5, c4, c2, c1, place, measure, period)
                                      when 4 then hash(c6, c5, c3, c2, c1, place, measure, period)
                                      when 5 then hash(c6, c4, c3, c2, c1, place, measure, period)
                                      else hash(c5, c4, c3, c2, c1, place, measure, period) end as key2
                    from fresh
                    where measure in (:measures) and (:axis > 0 or area_text = :text or area_text in (:parts)))
                group by key1, key2)
            where source_row is not null
              and (whole is null or added is null or unread > 0
                   or abs(added - whole) > greatest(:least::decimal(38, 12), abs(whole) * :share::decimal(12, 4)))
            """;

    static final String TURNOVER = """
            with told as (
                select 'AREA' as axis, place as what, min(area_text) as name, true as fresh from fresh group by place
                union all select 'PERIOD', period, period, true from fresh group by period
                union all select 'MEASURE', measure, measure, true from fresh group by measure
                union all select 'D1', c1, c1, true from fresh group by c1
                union all select 'D2', c2, c2, true from fresh group by c2
                union all select 'D3', c3, c3, true from fresh group by c3
                union all select 'D4', c4, c4, true from fresh group by c4
                union all select 'D5', c5, c5, true from fresh group by c5
                union all select 'D6', c6, c6, true from fresh group by c6
                union all select 'AREA', place, min(area_text), false from earlier group by place
                union all select 'PERIOD', period, period, false from earlier group by period
                union all select 'MEASURE', measure, measure, false from earlier group by measure
                union all select 'D1', c1, c1, false from earlier group by c1
                union all select 'D2', c2, c2, false from earlier group by c2
                union all select 'D3', c3, c3, false from earlier group by c3
                union all select 'D4', c4, c4, false from earlier group by c4
                union all select 'D5', c5, c5, false from earlier group by c5
                union all select 'D6', c6, c6, false from earlier group by c6),
            once as (
                select axis, bool_and(fresh) as came, max(name) as name
                from told
                where what <> ''
                group by axis, what
                having count(*) = 1)
            select axis, came, name, total
            from (
                select axis, came, name, count(*) over (partition by axis, came) as total,
                       row_number() over (partition by axis, came order by name) as rank
                from once)
            where rank <= :most
            order by axis, came, rank
            """;

    static final String STRAYS = """
            with counted as (select kind, axis, measure, count(*) as total from stray group by kind, axis, measure),
            ranked as (
                select *, row_number() over (partition by kind, axis, measure
                                             order by distance desc, source_row, source_column) as rank
                from stray),
            worst as (
                select c.total, r.* from ranked r
                join counted c on c.kind = r.kind and c.axis = r.axis and c.measure = r.measure
                where r.rank <= :most)
            select w.kind, w.axis, w.measure, w.total, w.was, w.value, w.source_row,
                   concat_ws(' · ', nullif(f.area_text, ''), nullif(f.period, ''), nullif(f.c1, ''), nullif(f.c2, ''),
                             nullif(f.c3, ''), nullif(f.c4, ''), nullif(f.c5, ''), nullif(f.c6, '')) as what
            from worst w
            join fresh f on f.source_row = w.source_row and f.source_column = w.source_column
            order by w.kind, w.axis, w.measure, w.rank
            """;

    private Plausibility() {}
}
