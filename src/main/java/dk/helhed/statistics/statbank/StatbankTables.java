package dk.helhed.statistics.statbank;

import dk.helhed.statistics.intake.connector.Fetching;
import dk.helhed.statistics.intake.connector.StatbankClient;
import dk.helhed.statistics.intake.connector.StatbankClient.Answer;
import dk.helhed.statistics.intake.connector.StatbankClient.Failed;
import dk.helhed.statistics.intake.connector.StatbankClient.Given;
import dk.helhed.statistics.intake.connector.StatbankClient.Listed;
import dk.helhed.statistics.intake.connector.Statbanks.Known;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.statbank.sample.Sample;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * What tables a StatBank has. They are thousands and asked for at each search, so they are kept a while; a table's description
 * is always asked for anew.
 */
@Component
class StatbankTables {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final StatbankClient client;
    private final Clock clock;

    StatbankTables(StatbankClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    private record Kept(Given<List<Listed>> answer, Instant until) {}

    /** @param enough an older list will do */
    Answer<List<Listed>> of(Known statbank, Predicate<List<Listed>> enough) {
        var now = clock.instant();
        kept.values().removeIf(list -> !now.isBefore(list.until()));
        return Optional.ofNullable(kept.get(statbank.key()))
                .<Answer<List<Listed>>>map(Kept::answer)
                .filter(list -> list instanceof Given<List<Listed>>(var tables) && enough.test(tables))
                .orElseGet(() -> asked(statbank, now));
    }

    Answer<TableDescription> describe(Known statbank, String table) {
        return client.describe(statbank, table, Fetching.LANGUAGE);
    }

    /** The page with a few values of its choice, where the form asks for them. */
    TablePage seen(TablePage page, MultiValueMap<String, String> form) {
        return "sample".equals(form.getFirst("action"))
                ? page.with(look(page.statbank(), page.table(), page.form().enquiry(page.table())))
                : page;
    }

    /** A few cells of the choice, asked for now. */
    private Sample look(Known statbank, TableDescription table, Enquiry enquiry) {
        return switch (enquiry.plan(table, Enquiry.CELLS_IN_ONE_ANSWER)) {
            case Enquiry.Unaskable(var reasons) -> new Sample.Unanswered(reasons);
            case Enquiry.Requests(var _, long cells) ->
                switch (client.look(statbank, table, enquiry.some(table, Sample.MOST))) {
                    case Given<byte[]>(var answer) -> Sample.of(answer, table, cells);
                    case Failed<byte[]>(var reason) -> new Sample.Unanswered(List.of(reason));
                };
        };
    }

    private Answer<List<Listed>> asked(Known statbank, Instant now) {
        var answer = client.tables(statbank, Fetching.LANGUAGE);
        if (answer instanceof Given<List<Listed>> given) {
            kept.put(statbank.key(), new Kept(given, now.plus(KEPT)));
        }
        return answer;
    }
}
