package dk.helhed.governance.person;

import static java.util.stream.Collectors.groupingBy;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.SeatOnDate;
import dk.helhed.governance.SeatStatus;
import dk.helhed.governance.person.PeoplePage.PersonLine;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.SearchText;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PersonController {
    private static final int MOST_WORDS = 8;

    private final PersonQueries queries;
    private final Boards boards;
    private final Clock clock;

    PersonController(PersonQueries queries, Boards boards, Clock clock) {
        this.queries = queries;
        this.boards = boards;
        this.clock = clock;
    }

    @OpenToSignedIn
    @GetMapping("/people")
    Answer list(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        var people = queries.people(Copenhagen.today(clock), SearchText.words(q, MOST_WORDS)).stream()
                .collect(groupingBy(PersonLine::id, LinkedHashMap::new, Collectors.toList()));
        var listed = people.entrySet().stream()
                .map(entry -> new PeoplePage.Listed(
                        entry.getKey(), entry.getValue().getFirst().name(), seats(entry.getValue())))
                .toList();
        return new PeoplePage(listed, q.strip(), mayWrite(viewer));
    }

    @OpenToSignedIn
    @GetMapping("/people/{id}")
    Answer show(@PathVariable PersonId id, Viewer viewer) {
        var person = queries.person(id).orElseThrow(NotFound::new);
        var terms = queries.terms(id);
        var today = Copenhagen.today(clock);
        return new PersonPage(
                person,
                now(terms, today),
                terms.stream().filter(term -> term.starts().isAfter(today)).toList(),
                terms.stream().filter(term -> over(term, today)).toList(),
                mayWrite(viewer),
                mayWrite(viewer));
    }

    private List<PersonPage.Now> now(List<PersonTerm> terms, LocalDate today) {
        var running =
                terms.stream().filter(term -> term.period().contains(today)).toList();
        var status = status(running.stream().map(PersonTerm::board).distinct().toList(), today);
        return running.stream()
                .flatMap(term -> status.containsKey(term.seat())
                        ? Stream.of(new PersonPage.Now(term, status.get(term.seat())))
                        : Stream.empty())
                .toList();
    }

    private Map<SeatId, SeatStatus> status(List<BoardId> ids, LocalDate today) {
        return boards.seats(ids, today).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(SeatOnDate::id, SeatOnDate::status));
    }

    private static boolean over(PersonTerm term, LocalDate today) {
        return term.ends().map(end -> !end.isAfter(today)).orElse(false);
    }

    private static List<PersonLine> seats(List<PersonLine> lines) {
        return lines.stream().filter(line -> line.board().isPresent()).toList();
    }

    private static boolean mayWrite(Viewer viewer) {
        return viewer.hasAny(Role.SECRETARY, Role.ADMINISTRATOR);
    }
}
