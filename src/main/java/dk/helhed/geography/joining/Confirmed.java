package dk.helhed.geography.joining;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person has said names mean, by the names as they are compared. */
public record Confirmed(Map<String, AreaId> members, Map<String, AreaId> groupings) {

    /** Each answer is {@code member} or {@code grouping}, the area's id and the name, with a bar between; others are left out. */
    public static Confirmed of(List<String> answers) {
        var members = new HashMap<String, AreaId>();
        var groupings = new HashMap<String, AreaId>();
        for (var answer : answers) {
            var parts = answer.split("\\|", 3);
            if (parts.length == 3) {
                var meant = parts[0].equals("grouping") ? groupings : members;
                area(parts[1]).ifPresent(area -> meant.put(AreaName.key(parts[2]), area));
            }
        }
        return new Confirmed(Map.copyOf(members), Map.copyOf(groupings));
    }

    private static Optional<AreaId> area(String text) {
        try {
            return Optional.of(AreaId.of(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
