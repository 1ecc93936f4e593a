package dk.helhed.governance.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The fields of a form as they were typed, so that a form that must be mended shows them again. */
public record Fields(Map<String, String> typed) {

    public static Fields empty() {
        return new Fields(Map.of());
    }

    /** Without spaces around it; empty when the field is missing. */
    public String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** What was typed, or what to suggest in a form nobody has filled in yet. */
    public String or(String name, String suggestion) {
        return typed.containsKey(name) ? text(name) : suggestion;
    }

    public boolean blank(String name) {
        return text(name).isEmpty();
    }

    public boolean ticked(String name) {
        return !blank(name);
    }

    /** A day as browsers send it, {@code 2018-03-06}; empty when it is no such day. */
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** A whole number within the bounds; empty when it is none. */
    public Optional<Integer> whole(String name, int least, int most) {
        return Optional.of(text(name))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    public Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text(name)))
                .findFirst();
    }
}
