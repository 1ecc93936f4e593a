package dk.helhed.statistics.intake.legend;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A legend field by field, as it stands among the fields of a declaration. */
public record LegendFields(Map<String, String> fields) {
    /** Of signs, and of what was confirmed. */
    private static final int MOST = 20;

    public static void write(Map<String, String> fields, Legend legend) {
        int sign = 0;
        for (var meaning : legend.meanings().entrySet()) {
            if (meaning.getKey().isEmpty()) {
                fields.put("empty", meaning.getValue().name());
            } else {
                fields.put("sign" + sign, meaning.getKey());
                fields.put("meaning" + sign++, meaning.getValue().name());
            }
        }
        int place = 0;
        for (var one : legend.settled()) {
            fields.put("settled" + place++, one.said().name() + " " + one.read().name() + " " + one.sign());
        }
    }

    /** The fields that hold what was confirmed: a form that does not show them sends them back. */
    public static Map<String, String> settled(Map<String, String> fields) {
        var settled = new LinkedHashMap<>(fields);
        settled.keySet().removeIf(field -> !field.matches("settled\\d+"));
        return settled;
    }

    public Legend legend() {
        return new Legend(meanings(), settled());
    }

    /** The same fields with this legend. */
    public Map<String, String> with(Legend legend) {
        var others = new LinkedHashMap<>(fields);
        others.keySet().removeIf(field -> field.matches("empty|(sign|meaning|settled)\\d+"));
        write(others, legend);
        return others;
    }

    private Map<String, Meaning> meanings() {
        var meanings = new LinkedHashMap<String, Meaning>();
        meaning(text("empty")).ifPresent(meaning -> meanings.put("", meaning));
        for (int i = 0; i < MOST; i++) {
            String sign = text("sign" + i);
            if (!sign.isEmpty()) {
                meaning(text("meaning" + i)).ifPresent(meaning -> meanings.put(sign, meaning));
            }
        }
        return meanings;
    }

    private Set<Contradiction> settled() {
        var settled = new LinkedHashSet<Contradiction>();
        for (int i = 0; i < MOST; i++) {
            var parts = text("settled" + i).split(" ", 3);
            if (parts.length > 1) {
                String sign = parts.length > 2 ? parts[2] : "";
                meaning(parts[0])
                        .flatMap(said -> meaning(parts[1]).map(read -> new Contradiction(sign, said, read)))
                        .ifPresent(settled::add);
            }
        }
        return settled;
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    private static Optional<Meaning> meaning(String name) {
        return Arrays.stream(Meaning.values())
                .filter(meaning -> meaning.name().equals(name))
                .findFirst();
    }
}
