package dk.helhed.statistics.intake.px;

import java.util.List;

/**
 * One statement of the head: {@code VALUES[sv]("kön")="män","kvinnor";}.
 *
 * @param language empty for the file's main language
 * @param keys what stands in parentheses
 * @param values texts without their quotes, numbers and words as they stand
 * @param line where it begins, from 1
 */
record PxKeyword(String name, String language, List<String> keys, List<String> values, int line) {
    PxKeyword {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    String first() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** As a person finds it in the file. */
    String written() {
        return name
                + (language.isEmpty() ? "" : "[" + language + "]")
                + (keys.isEmpty() ? "" : "(\"" + String.join("\",\"", keys) + "\")");
    }
}
