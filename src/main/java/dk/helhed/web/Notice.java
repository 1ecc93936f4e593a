package dk.helhed.web;

import java.util.Arrays;
import java.util.List;

/** A word about what was just done, shown once. Kept as text only, so that any instance can read it from the session. */
public record Notice(String key, List<String> arguments) {
    static Notice of(String key, Object... arguments) {
        return new Notice(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
