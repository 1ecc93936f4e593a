package dk.helhed.geography.placing;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaName;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one feature of a file will become.
 *
 * @param name and {@code code} as the file writes them
 * @param remarks what will be done but should be known
 */
public record Placement(int number, String name, String code, Outcome outcome, List<Fault> remarks) {

    public sealed interface Outcome {}

    /** It cannot be taken in, and neither can the file. */
    public record Stopped(List<Fault> faults) implements Outcome {}

    /** The area is not known yet. */
    public record NewArea(Shape shape) implements Outcome {}

    /** The area is known. */
    public record Known(AreaId area, String areaName, How how, Change change) implements Outcome {
        /** Whether the register calls it something else than {@code name}. */
        public boolean isCalledOtherwise(String name) {
            return !AreaName.key(areaName).equals(AreaName.key(name));
        }

        /** Whether it gets the code that the file has for it: one that was recognised by its code has it. */
        public boolean getsCode() {
            return how != How.CODE;
        }
    }

    /** How the feature was recognised. */
    public enum How {
        CODE,
        NAME,
        /** By another name that somebody gave the area. */
        ALIAS
    }

    public sealed interface Change {}

    /** The area had no shape on that day. */
    public record FirstShape(Shape shape, Optional<LocalDate> until) implements Change {}

    /** The shape that began on {@code replaces} ends where this one begins. */
    public record NextEdition(Shape shape, LocalDate replaces, Optional<LocalDate> until) implements Change {}

    /** The area has exactly this shape already. */
    public record Same() implements Change {}

    public boolean isStopped() {
        return outcome instanceof Stopped;
    }

    public boolean isNewArea() {
        return outcome instanceof NewArea;
    }

    public boolean changes(Class<? extends Change> kind) {
        return outcome instanceof Known known && kind.isInstance(known.change());
    }
}
