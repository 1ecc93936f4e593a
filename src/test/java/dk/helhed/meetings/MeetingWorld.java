package dk.helhed.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.World;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A board of one's own with a meeting in the making, prepared through the pages as a secretary does it. */
public final class MeetingWorld {
    public final BoardId board;
    private final MockMvcTester web;
    private final RequestPostProcessor secretary;

    public MeetingWorld(MockMvcTester web, JdbcClient jdbc) {
        this.web = web;
        this.board = World.in(jdbc).board();
        this.secretary = SignedIn.as(Role.SECRETARY, board.value());
    }

    /** @return the address of a new meeting, {@code /meetings/<id>} */
    public String meeting() {
        return location(post(
                "/meetings",
                Map.of(
                        "board", board.value().toString(),
                        "day", "2031-03-18",
                        "from", "09:00",
                        "until", "11:00",
                        "place", "Kulturhuset")));
    }

    /** @return the id of a new item of a meeting */
    public String item(String meeting, String kind, String title, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("kind", kind, "title", title, "minutes", "15", "place", "3"));
        fields.putAll(more);
        var place = location(post(meeting + "/items", fields));
        return place.substring(place.indexOf("#line-") + 6);
    }

    /** @return the address of the paper of an item, {@code /papers/<id>} */
    public String paper(String item) {
        return location(post("/meetings/items/" + item + "/paper", Map.of())).replace("/edit", "");
    }

    /** Saves a paper that has everything a decision needs. */
    public MockHttpServletResponse write(String paper, String version, String problem) {
        return post(
                paper,
                Map.of(
                        "version", version,
                        "lead", "Sekretariatet indstiller,",
                        "text-resume", "Kort.",
                        "text-problemstilling", problem,
                        "text-losning", "Løsningen.",
                        "text-okonomi", "Ingen.",
                        "line-text", "at bestyrelsen godkender <sagen>"));
    }

    public MockHttpServletResponse get(String path) {
        return get(path, secretary);
    }

    public MockHttpServletResponse get(String path, RequestPostProcessor who) {
        return web.get().uri(path).with(who).exchange().getResponse();
    }

    public MockHttpServletResponse post(String path, Map<String, String> fields) {
        var request = web.post().uri(path).with(secretary).with(csrf());
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange().getResponse();
    }

    private static String location(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }
}
