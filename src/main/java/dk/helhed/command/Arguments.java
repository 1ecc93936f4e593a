package dk.helhed.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a call: options with a value, options without one, and the rest in their order. */
record Arguments(List<String> words, Map<String, String> values, Set<String> flags) {
    private static final Set<String> FLAGS = Set.of("json", "dry-run");
    private static final Set<String> OPTIONS =
            Set.of("data", "database", "dataset", "dictionary", "table", "write-dictionary", "cells", "port");

    /** @throws WrongCall when an option is unknown or lacks its value */
    static Arguments of(List<String> call) {
        var words = new ArrayList<String>();
        var values = new LinkedHashMap<String, String>();
        var flags = new java.util.TreeSet<String>();
        for (int i = 0; i < call.size(); i++) {
            var word = call.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (FLAGS.contains(word.substring(2))) {
                flags.add(word.substring(2));
            } else if (!OPTIONS.contains(word.substring(2))) {
                throw new WrongCall(word + " is no option");
            } else if (i + 1 < call.size()) {
                values.put(word.substring(2), call.get(++i));
            } else {
                throw new WrongCall(word + " takes a value");
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(values), Set.copyOf(flags));
    }

    boolean json() {
        return flags.contains("json");
    }

    boolean dryRun() {
        return flags.contains("dry-run");
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** The call cannot be understood; the message says what is missing. */
    static final class WrongCall extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongCall(String message) {
            super(message);
        }
    }
}
