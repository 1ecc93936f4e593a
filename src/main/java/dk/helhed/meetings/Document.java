package dk.helhed.meetings;

import dk.helhed.print.PrintRefusal;
import dk.helhed.print.PrintResult;
import java.nio.file.Path;
import java.util.List;

/** What printing a page came to. */
public sealed interface Document {

    /** @param file holds the PDF; whoever asked for it removes it */
    record Ready(Path file, PrintResult.Printed print) implements Document {}

    /** All reasons at once; nothing was written. */
    record Refused(List<PrintRefusal> reasons) implements Document {}
}
