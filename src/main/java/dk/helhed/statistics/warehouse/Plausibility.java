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
                from read_parquet(getvariable('staged')) s left join place p on p.area_text = s.area_text)
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
                select any_value(measure) as measure,
                       max(source_row) filter (where is_total) as source_row,
                       max(source_column) filter (where is_total) as source_column,
                       max(value) filter (where is_total and abs(value) < :huge) as whole,
                       sum(value) filter (where not is_total and abs(value) < :huge) as added,
                       count(*) filter (where value is null or abs(value) >= :huge) as unread
                from (
                    select measure, source_row, source_column, value,
                           case :axis when 0 then area_text when 1 then c1 when 2 then c2 when 3 then c3
                                      when 4 then c4 when 5 then c5 else c6 end = :text as is_total,
                           hash(period, measure, case when :axis = 0 then '' else place end,
                                case when :axis = 1 then '' else c1 end, case when :axis = 2 then '' else c2 end,
                                case when :axis = 3 then '' else c3 end, case when :axis = 4 then '' else c4 end,
                                case when :axis = 5 then '' else c5 end, case when :axis = 6 then '' else c6 end) as key1,
                           hash(case when :axis = 6 then '' else c6 end, case when :axis = 5 then '' else c5 end,
                                case when :axis = 4 then '' else c4 end, case when :axis = 3 then '' else c3 end,
                                case when :axis = 2 then '' else c2 end, case when :axis = 1 then '' else c1 end,
                                case when :axis = 0 then '' else place end, measure, period) as key2
                    from fresh
                    where measure in (:measures) and (:axis > 0 or area_text = :text or area_text in (:parts)))
                group by key1, key2)
            where source_row is not null
              and (whole is null or added is null or unread > 0
                   or abs(added - whole) > greatest(:least::decimal(38, 12), abs(whole) * :share::decimal(12, 4)))
            """;

    static final String TURNOVER = """
            with told as (
                select true as fresh, place, period, measure, c1, c2, c3, c4, c5, c6, min(area_text) as name
                from fresh
                group by grouping sets ((place), (period), (measure), (c1), (c2), (c3), (c4), (c5), (c6))
                union all
                select false, place, period, measure, c1, c2, c3, c4, c5, c6, min(area_text)
                from earlier
                group by grouping sets ((place), (period), (measure), (c1), (c2), (c3), (c4), (c5), (c6))),
            named as (
                select fresh, coalesce(place, period, measure, c1, c2, c3, c4, c5, c6) as what,
                       case when place is not null then 'AREA' when period is not null then 'PERIOD'
                            when measure is not null then 'MEASURE' when c1 is not null then 'D1' when c2 is not null then 'D2'
                            when c3 is not null then 'D3' when c4 is not null then 'D4' when c5 is not null then 'D5'
                            else 'D6' end as axis,
                       case when place is not null then name else '' end as name
                from told),
            once as (
                select axis, bool_and(fresh) as came, max(case when axis = 'AREA' then name else what end) as name
                from named
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
            select w.kind, w.axis, w.measure, w.total, w.was, w.value, w.source_row,
                   concat_ws(' · ', nullif(f.area_text, ''), nullif(f.period, ''), nullif(f.c1, ''), nullif(f.c2, ''),
                             nullif(f.c3, ''), nullif(f.c4, ''), nullif(f.c5, ''), nullif(f.c6, '')) as what
            from (
                select *, count(*) over (partition by kind, axis, measure) as total,
                       row_number() over (partition by kind, axis, measure
                                          order by distance desc, source_row, source_column) as rank
                from stray) w
            join fresh f on f.source_row = w.source_row and f.source_column = w.source_column
            where w.rank <= :most
            order by w.kind, w.axis, w.measure, w.rank
            """;

    private Plausibility() {}
}
