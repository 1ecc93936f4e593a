package dk.helhed.meetings;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A board of its own with three members and a substitute, and a meeting in a moment with one paper of two lines. */
public record HeldWorld(
        JdbcClient jdbc,
        UUID board,
        List<UUID> members,
        UUID substitute,
        UUID meeting,
        UUID formality,
        UUID item,
        List<UUID> lines) {
    public static HeldWorld in(JdbcClient jdbc, String title, String... lines) {
        var board = board(jdbc);
        var members = new ArrayList<UUID>();
        for (var number = 1; number <= 3; number++) {
            members.add(seated(jdbc, board, number, "MEMBER", true));
        }
        var substitute = seated(jdbc, board, 4, "SUBSTITUTE", false);
        var starts = Instant.now().plusSeconds(30);
        var meeting = jdbc.sql("""
                        insert into meetings.meeting (board, year, number, starts, ends, place, created_at, created_by)
                        values (:board, 2026, 1, :starts, :ends, 'Kulturhuset', now(), uuidv7())
                        returning id
                        """)
                .param("board", board)
                .param("starts", starts.atOffset(ZoneOffset.UTC))
                .param("ends", starts.plusSeconds(7200).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        var formality = item(jdbc, meeting, 1, "Godkendelse af dagsorden");
        var item = item(jdbc, meeting, 2, title);
        var paper = jdbc.sql(
                        "insert into meetings.paper (item, changed_at, changed_by) values (:item, now(), uuidv7()) returning id")
                .param("item", item)
                .query(UUID.class)
                .single();
        for (var section : List.of("resume", "problemstilling", "losning", "okonomi")) {
            jdbc.sql("insert into meetings.paper_section (paper, section, text) values (:paper, :section, 'Opdigtet.')")
                    .param("paper", paper)
                    .param("section", section)
                    .update();
        }
        var ids = new ArrayList<UUID>();
        for (var text : lines) {
            ids.add(jdbc.sql(
                            "insert into meetings.recommendation (paper, position, text) values (:paper, :at, :text) returning id")
                    .param("paper", paper)
                    .param("at", ids.size() + 1, Types.INTEGER)
                    .param("text", text)
                    .query(UUID.class)
                    .single());
        }
        return new HeldWorld(jdbc, board, members, substitute, meeting, formality, item, ids);
    }

    public int count(String sql) {
        return jdbc.sql(sql).param("item", item).query(Integer.class).single();
    }

    private static UUID item(JdbcClient jdbc, UUID meeting, int position, String title) {
        return jdbc.sql("""
                        insert into meetings.agenda_item (meeting, position, kind, title, minutes, created_at, created_by)
                        values (:meeting, :position, 'DECISION', :title, 10, now(), uuidv7())
                        returning id
                        """)
                .param("meeting", meeting)
                .param("position", position)
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    private static UUID board(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into governance.board (name, reach, colour, since, ending_soon_days)
                        select 'Overordnet ' || gen_random_uuid(), 'CITY', 0, date '2016-10-01', 90
                        where not exists (select 1 from governance.board where reach = 'CITY')
                        """).update();
        return jdbc.sql("""
                        insert into governance.board (name, reach, parent, colour, since, ending_soon_days, longest_term_years)
                        select 'Mødeprøve ' || gen_random_uuid(), 'DISTRICT', id, 0, date '2016-10-01', 90, 4
                        from governance.board
                        where reach = 'CITY'
                        returning id
                        """).query(UUID.class).single();
    }

    private static UUID seated(JdbcClient jdbc, UUID board, int number, String role, boolean voting) {
        var party = jdbc.sql("""
                        insert into governance.party (name, kind)
                        values ('Forvaltning ' || gen_random_uuid(), 'ADMINISTRATION') returning id
                        """).query(UUID.class).single();
        var seat = jdbc.sql("""
                        insert into governance.seat (board, number, party, role, voting, since)
                        values (:board, :number, :party, :role, :voting, date '2016-10-01') returning id
                        """)
                .param("board", board)
                .param("number", number)
                .param("party", party)
                .param("role", role)
                .param("voting", voting)
                .query(UUID.class)
                .single();
        var person = jdbc.sql("insert into governance.person default values returning id")
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "insert into governance.person_identity (person, name) values (:id, 'Prøve ' || :number || ' (opdigtet)')")
                .param("id", person)
                .param("number", Integer.toString(number))
                .update();
        jdbc.sql("""
                        insert into governance.term (seat, board, voting, person, agreed, recorded_by)
                        values (:seat, :board, :voting, :person, daterange(:from, :until), uuidv7())
                        """)
                .param("seat", seat)
                .param("board", board)
                .param("voting", voting)
                .param("person", person)
                .param("from", LocalDate.now(ZoneOffset.UTC).minusYears(1))
                .param("until", LocalDate.now(ZoneOffset.UTC).plusYears(2))
                .update();
        return person;
    }
}
