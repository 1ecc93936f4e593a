package dk.helhed.statistics.arealist.reference;

import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DemoPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Invented numbers of the country and the region, which the invented lists are measured against. */
@Component
class DemoReferences implements DemoPart {
    private static final AccountId DEMO = new AccountId(new UUID(0, 1));
    private static final String FILE = "sammenligningstal-demo.csv";

    private final EnterReference enter;

    DemoReferences(EnterReference enter) {
        this.enter = enter;
    }

    @Override
    public String name() {
        return "statistics.list-references";
    }

    @Override
    public int getOrder() {
        return 420;
    }

    @Override
    public void build() {
        if (!(ReferenceSheet.read(bytes()) instanceof ReferenceSheet.Read(var lines))
                || enter.enter(lines, DEMO) instanceof EnterReference.FileRefused) {
            throw new IllegalStateException("Demo file refused: " + FILE);
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
