package dk.helhed.governance.board;

import dk.helhed.geography.AreaId;
import dk.helhed.governance.BoardId;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BoardStore {
    private final JdbcClient jdbc;

    BoardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One who creates boards at a time, until the transaction ends. */
    void hold() {
        var _ = jdbc.sql("""
                        select 1 from (select pg_advisory_xact_lock(hashtextextended('governance.board', 0))) as held
                        """).query(Integer.class).single();
    }

    BoardId add(CreateBoard.NewBoard board, Optional<BoardId> parent) {
        return new BoardId(jdbc.sql("""
                        insert into governance.board
                               (name, reach, parent, colour, since, ending_soon_days, longest_term_years)
                        values (:name, :reach, case when :reach = 'CITY' then null else cast(:parent as uuid) end,
                                :colour, :since, :soon, :longest)
                        returning id
                        """)
                .param("name", board.name())
                .param("reach", board.reach().name())
                .param("parent", parent.map(id -> id.value().toString()).orElse(null), Types.VARCHAR)
                .param("colour", board.colour())
                .param("since", board.since())
                .param("soon", board.endingSoonDays())
                .param(
                        "longest",
                        new SqlParameterValue(
                                Types.INTEGER, board.longestTermYears().orElse(null)))
                .query(UUID.class)
                .single());
    }

    void addArea(BoardId board, AreaId area) {
        jdbc.sql("insert into governance.board_area (board, area) values (:board, :area)")
                .param("board", board.value())
                .param("area", area.value())
                .update();
    }
}
