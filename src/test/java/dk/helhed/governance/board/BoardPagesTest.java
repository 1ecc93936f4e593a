package dk.helhed.governance.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.governance.World;
import dk.helhed.kernel.Period;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class BoardPagesTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 10, 1);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private World world;

    @BeforeEach
    void aBoard() {
        world = World.in(jdbc);
    }

    @Test
    void showsAVacantSeatAsARowAndTheBoardAsItStoodOnAnotherDay() {
        var seat = world.seat(1, "CO_CHAIR");
        world.term(seat, world.person("Sara Holm"), Period.of(FIRST, LocalDate.of(2018, 4, 30)));
        assertThat(web.get().uri(address()).with(SignedIn.as(Role.BOARD_MEMBER)))
                .hasStatusOk()
                .bodyText()
                .contains("Ledig plads", "siden 30. apr. 2018", "medformand", "1 plads, 0 besat");
        assertThat(web.get().uri(address() + "?on=2018-03-06").with(SignedIn.as(Role.BOARD_MEMBER)))
                .hasStatusOk()
                .bodyText()
                .contains("Sara Holm", "om 55 dage", "29. apr. 2018", "som de står den 6. marts 2018");
    }

    @Test
    void aMemberSeesTheSeatButNotTheFormsAndMayNotSendThem() {
        var seat = world.seat(1, "MEMBER");
        var page = address() + "/seats/" + seat.value();
        assertThat(web.get().uri(page).with(SignedIn.as(Role.BOARD_MEMBER)))
                .hasStatusOk()
                .bodyText()
                .contains("Ledig i dag")
                .doesNotContain("id=\"fill\"");
        assertThat(web.get().uri(page).with(SignedIn.as(Role.SECRETARY)))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"fill\"");
        assertThat(web.post()
                        .uri(page + "/term")
                        .with(SignedIn.as(Role.BOARD_MEMBER))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(web.get().uri("/boards/new").with(SignedIn.as(Role.CHAIR))).hasStatus(403);
    }

    @Test
    void aFormWithSeveralFaultsNamesThemAll() {
        var seat = world.seat(1, "MEMBER");
        assertThat(web.post()
                        .uri(address() + "/seats/" + seat.value() + "/term")
                        .param("from", "6. marts")
                        .param("lastDay", "x")
                        .with(SignedIn.as(Role.SECRETARY))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("GOV-036", "GOV-037", "GOV-038", "6. marts");
    }

    @Test
    void aSecretaryFillsASeatThroughTheForm() {
        var seat = world.seat(1, "MEMBER");
        var sara = world.person("Sara Holm");
        assertThat(web.post()
                        .uri(address() + "/seats/" + seat.value() + "/term")
                        .param("person", sara.value().toString())
                        .param("from", "2016-10-01")
                        .param("lastDay", "2020-09-30")
                        .with(SignedIn.as(Role.SECRETARY))
                        .with(csrf()))
                .hasStatus(303);
        assertThat(web.get().uri(address() + "?on=2020-09-30").with(SignedIn.as(Role.SECRETARY)))
                .bodyText()
                .contains("Sara Holm", "30. sep. 2020");
    }

    @Test
    void aSeatOfAnotherBoardAndABoardThatIsNotThereAreNotFound() {
        var seat = World.in(jdbc).seat(1, "MEMBER");
        assertThat(web.get().uri(address() + "/seats/" + seat.value()).with(SignedIn.as(Role.SECRETARY)))
                .hasStatus(404);
        assertThat(web.get().uri("/boards/00000000-0000-0000-0000-000000000001").with(SignedIn.as(Role.SECRETARY)))
                .hasStatus(404);
        assertThat(web.get().uri(address() + "?on=yesterday").with(SignedIn.as(Role.SECRETARY)))
                .hasStatus(404);
    }

    @Test
    void createsADistrictBoardOnceAndOnlyForThoseWhoServeTheWholeCity() {
        var name = "Bydelsbestyrelsen " + world.board().value();
        for (var expected : new int[] {303, 422}) {
            assertThat(web.post()
                            .uri("/boards")
                            .param("name", name)
                            .param("since", "2016-10-01")
                            .param("colour", "0")
                            .param("soon", "90")
                            .param("longest", "")
                            .with(SignedIn.as(Role.SECRETARY))
                            .with(csrf()))
                    .hasStatus(expected);
        }
        assertThat(web.get().uri("/boards").with(SignedIn.as(Role.PARTNER)))
                .hasStatusOk()
                .bodyText()
                .contains(name, "Den boligsociale bestyrelse");
    }

    private String address() {
        return "/boards/" + world.board().value();
    }
}
