package dk.helhed.statistics.arealist.intake;

import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DemoPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Ten invented lists, 2013 to 2022, so that all versions of the rules are seen at work. */
@Component
class DemoLists implements DemoPart {
    private static final AccountId DEMO = new AccountId(new UUID(0, 1));
    private static final String FILE = "omraadelister-demo.csv";

    private final ReceiveList receive;
    private final TakeInList takeIn;
    private final ListImportQueries queries;

    DemoLists(ReceiveList receive, TakeInList takeIn, ListImportQueries queries) {
        this.receive = receive;
        this.takeIn = takeIn;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "statistics.area-lists";
    }

    @Override
    public int getOrder() {
        return 430;
    }

    @Override
    public void build() {
        if (!(receive.receive(bytes(), FILE, DEMO) instanceof ReceiveList.Received(var id))) {
            throw new IllegalStateException("Demo list unreadable: " + FILE);
        }
        var file = queries.file(id).orElseThrow();
        var source = "Opdigtede tal til demobyen; ingen af områderne findes";
        if (takeIn.takeIn(file, Set.of(), source, DEMO) instanceof TakeInList.Stopped(var looked)) {
            throw new IllegalStateException(
                    "Demo list refused: " + looked.settled().findings());
        }
    }

    private static byte[] bytes() {
        try {
            return new ClassPathResource("demo/" + FILE).getContentAsByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
