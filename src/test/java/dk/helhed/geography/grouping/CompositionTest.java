package dk.helhed.geography.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Groupings;
import dk.helhed.geography.NewArea;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class CompositionTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private AreaStore store;

    @Autowired
    private Groupings groupings;

    @Autowired
    private JdbcClient jdbc;

    private final String world = "w" + UUID.randomUUID().toString().substring(0, 8);
    private AreaId north = new AreaId(new UUID(0, 0));
    private AreaId south = north;
    private AreaId west = north;
    private AreaId board = north;

    @BeforeEach
    void aCityOfThreeDistrictsAndABoardArea() {
        var city = add(AreaLevel.CITY, "By", Optional.empty());
        north = add(AreaLevel.DISTRICT, "Nord", Optional.of(city));
        south = add(AreaLevel.DISTRICT, "Syd", Optional.of(city));
        west = add(AreaLevel.DISTRICT, "Vest", Optional.of(city));
        board = add(AreaLevel.BOARD_AREA, "Bestyrelsens område", Optional.of(city));
    }

    @Test
    void aBoardAreaIsComposedByHandAndAuditedAndWhatItWasIsKept() {
        assertThat(compose("2020-01-01", "", north, south)).hasStatus(303);
        assertThat(compose("2022-01-01", "", north, west)).hasStatus(303);

        assertThat(names(NEW_YEAR)).containsExactly("Nord " + world, "Syd " + world);
        assertThat(names(LocalDate.of(2022, 1, 1))).containsExactly("Nord " + world, "Vest " + world);
        assertThat(jdbc.sql(
                                "select count(*) from audit.link where action = 'geography.grouping.composed' and object = :o")
                        .param("o", "area/" + board.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aCompositionWithALastDayLeavesTheDaysAfterItEmpty() {
        assertThat(compose("2020-01-01", "2020-12-31", north)).hasStatus(303);

        assertThat(names(LocalDate.of(2020, 12, 31))).containsExactly("Nord " + world);
        assertThat(names(LocalDate.of(2021, 1, 1))).isEmpty();
    }

    @Test
    void thePageProposesWhatHoldsNowUnderWhatItLiesIn() {
        compose("2020-01-01", "", north, south);

        assertThat(form())
                .contains("<legend class=\"h-t\">By " + world, "name=\"seen\" value=\"" + newest() + "\"")
                .containsSubsequence(north.value() + "\" checked", "Nord " + world)
                .doesNotContain(west.value() + "\" checked");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWhatWasChosenStays() {
        var answer = send(Map.of("seen", "", "level", "DISTRICT", "from", "i går", "member", north.value() + ""));
        assertThat(answer).hasStatus(422).bodyText().contains("GEO-101", "GEO-105", north.value() + "\" checked");

        assertThat(compose("2020-01-01", "")).hasStatus(422).bodyText().contains("GEO-100");
        assertThat(compose("2020-01-01", "2019-01-01", north))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-102");
    }

    @Test
    void oneDayCannotHaveTwoCompositions() {
        compose("2020-01-01", "", north);

        assertThat(compose("2020-01-01", "", south)).hasStatus(422).bodyText().contains("GEO-077");
        assertThat(compose("2019-01-01", "2020-06-30", south))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-103", "1. jan. 2020");
        assertThat(names(NEW_YEAR)).containsExactly("Nord " + world);
    }

    @Test
    void aCompositionOfTheSameDayIsTakenBackAndTheOneBeforeItHoldsAgain() {
        compose("2020-01-01", "2029-12-31", north);
        compose("2022-01-01", "", south);
        var reason = "Forkert bydel";

        assertThat(takeBack(newest(), " ")).hasStatus(422).bodyText().contains("GEO-114");
        assertThat(takeBack(newest(), reason)).hasStatus(303);
        assertThat(names(LocalDate.of(2022, 1, 1))).containsExactly("Nord " + world);
        assertThat(names(LocalDate.of(2030, 1, 1))).isEmpty();
        assertThat(form()).contains("Taget tilbage", reason);
        assertThat(compose("2022-01-01", "", west)).hasStatus(303);
        assertThat(names(LocalDate.of(2022, 1, 1))).containsExactly("Vest " + world);
    }

    @Test
    void whoTakesBackOrComposesAfterOneThatWasReplacedMeanwhileIsToldThoughTheirNumberIsTheSame() {
        compose("2020-01-01", "", north);
        var replaced = newest();
        takeBack(replaced, "Forkert bydel");
        compose("2020-01-01", "", south);

        assertThat(takeBack(replaced, "Forkert bydel"))
                .hasStatus(409)
                .bodyText()
                .contains("GEO-104");
        assertThat(composeAfter(replaced, "2022-01-01", west))
                .hasStatus(409)
                .bodyText()
                .contains("GEO-104");
        assertThat(names(NEW_YEAR)).containsExactly("Syd " + world);
    }

    @Test
    void noCompositionGoesWithoutItsReason() {
        compose("2020-01-01", "", north);

        assertThatThrownBy(() -> jdbc.sql("""
                        with gone as (
                            delete from geography.grouping_member
                            where edition in (select id from geography.grouping_edition where grouping = :board))
                        delete from geography.grouping_edition where grouping = :board
                        """).param("board", board.value()).update())
                .hasStackTraceContaining("A composition is taken back with a reason");
    }

    @Test
    void whoComposesWhatSomebodyElseHasComposedMeanwhileIsTold() {
        compose("2020-01-01", "", north);

        assertThat(composeAfter("", "2022-01-01", south))
                .hasStatus(409)
                .bodyText()
                .contains("GEO-104");
    }

    @Test
    void onlyAGroupingIsComposedAndOnlyOfPartsOfTheTree() {
        assertThat(web.get().uri("/areas/{id}/composition", north.value()).with(SignedIn.as(Role.ANALYST)))
                .hasStatus(404);
        assertThat(send(Map.of(
                        "seen",
                        "",
                        "level",
                        "BOARD_AREA",
                        "from",
                        "2020-01-01",
                        "source",
                        "x",
                        "member",
                        board.value() + "")))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-100");
    }

    private MvcTestResult compose(String from, String to, AreaId... members) {
        return compose(CompositionForm.seen(groupings.editions(board)), from, to, List.of(members));
    }

    private MvcTestResult composeAfter(String seen, String from, AreaId member) {
        return compose(seen, from, "", List.of(member));
    }

    private MvcTestResult compose(String seen, String from, String to, List<AreaId> members) {
        var request = web.post()
                .uri("/areas/{id}/composition", board.value())
                .param("seen", seen)
                .param("level", "DISTRICT")
                .param("from", from)
                .param("to", to)
                .param("source", "Opdigtet beslutning")
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST));
        for (var member : members) {
            request.param("member", member.value().toString());
        }
        return request.exchange();
    }

    /** The id of the newest edition. */
    private String newest() {
        return groupings.editions(board).getFirst().id().toString();
    }

    private MvcTestResult takeBack(String edition, String reason) {
        return web.post()
                .uri("/areas/{id}/composition/back", board.value())
                .param("edition", edition)
                .param("reason", reason)
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
    }

    private MvcTestResult send(Map<String, String> fields) {
        var request = web.post()
                .uri("/areas/{id}/composition", board.value())
                .with(csrf())
                .with(SignedIn.as(Role.ANALYST));
        new HashMap<>(fields).forEach(request::param);
        return request.exchange();
    }

    private String form() {
        var answer = web.get()
                .uri("/areas/{id}/composition", board.value())
                .with(SignedIn.as(Role.ANALYST))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> names(LocalDate day) {
        return groupings.members(board, day).stream().map(Area::name).toList();
    }

    private AreaId add(AreaLevel level, String name, Optional<AreaId> parent) {
        return store.add(new NewArea(level, name + " " + world, parent, 0, false));
    }
}
