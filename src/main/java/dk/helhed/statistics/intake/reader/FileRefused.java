package dk.helhed.statistics.intake.reader;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** Why a file cannot be read at all, with what the text names. */
public record FileRefused(String code, List<Object> arguments) implements Refusal {
    public static FileRefused of(String code, Object... arguments) {
        return new FileRefused(code, List.of(arguments));
    }

    /** A workbook that is not whole. */
    static FileRefused damaged() {
        return of("INTAKE-005", "none");
    }

    /** @param place of a cell that would be lost, {@code B5}, or of a row, {@code 5} */
    static FileRefused damaged(String sheet, String place) {
        return place.chars().allMatch(Character::isDigit)
                ? of("INTAKE-261", sheet, place)
                : of("INTAKE-005", sheet + "!" + place);
    }

    /** A day that is written as such, in a workbook that otherwise needs no rewriting. */
    static FileRefused day(String sheet, String place) {
        return of("INTAKE-291", sheet + "!" + place);
    }

    /** The file holds several tables, and nobody has said which is meant. */
    public boolean isChoiceOfTable() {
        return code.equals("READ-032");
    }

    /** Ends a reading with this reason; what is thrown is caught at the door of this package. */
    public RuntimeException asUnreadable() {
        return new Unreadable(this);
    }
}
