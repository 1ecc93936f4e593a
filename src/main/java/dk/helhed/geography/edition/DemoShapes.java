package dk.helhed.geography.edition;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.placing.Declaration;
import dk.helhed.geography.placing.Declaration.CodeProperty;
import dk.helhed.platform.DemoPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Invented, schematic shapes that the project drew itself, so that a clone without a map of the city has one. */
@Component
class DemoShapes implements DemoPart {
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final String SOURCE = "Skematisk tegning, opdigtet form";

    private final ReceiveShapes receive;
    private final TakeInShapes takeIn;
    private final Areas areas;

    DemoShapes(ReceiveShapes receive, TakeInShapes takeIn, Areas areas) {
        this.receive = receive;
        this.takeIn = takeIn;
        this.areas = areas;
    }

    @Override
    public String name() {
        return "geography.shapes";
    }

    @Override
    public int getOrder() {
        return 210;
    }

    @Override
    public void build() {
        takeIn("bydele-skematisk.geojson", AreaLevel.DISTRICT, Optional.of(new CodeProperty("bydel_nr", "bydel_nr")));
        takeIn("udsatte-byomraader-skematisk.geojson", AreaLevel.DEPRIVED_AREA, Optional.empty());
    }

    private void takeIn(String file, AreaLevel level, Optional<CodeProperty> code) {
        var city = areas.byCode("kommune", "101").map(Area::id);
        var declaration = new Declaration(level, city, "navn", false, code, FIRST_DAY, SOURCE);
        var result = takeIn.takeIn(Optional.empty(), received(file), declaration);
        if (!(result instanceof TakeInShapes.TakenIn)) {
            throw new IllegalStateException("Demo shapes refused: " + result);
        }
    }

    private ReceivedFile received(String name) {
        var file = new ClassPathResource("demo/" + name);
        try {
            return switch (receive.receive(Optional.empty(), name, file.contentLength(), file)) {
                case ReceiveShapes.Received(var known) -> known;
                case ReceiveShapes.KnownAlready(var known) -> known;
                case ReceiveShapes.Refused(var fault) ->
                    throw new IllegalStateException("Demo shapes unreadable: " + fault);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
