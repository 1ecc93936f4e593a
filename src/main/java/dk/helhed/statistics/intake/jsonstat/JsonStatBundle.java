package dk.helhed.statistics.intake.jsonstat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The datasets of a document, each by the name that tells it from the others. 2.0 is the dataset itself or a collection that embeds
 * some, 1.x wraps one or more under names of their own.
 */
record JsonStatBundle(Map<String, JsonNode> datasets) {

    static JsonStatBundle of(JsonNode document) {
        var found = new LinkedHashMap<String, JsonNode>();
        var kind = document.path("class").asString("");
        if (kind.equals("dataset") || isDataset(document)) {
            add("", document, found);
        } else {
            var among = kind.equals("collection") ? document.path("link").path("item") : document;
            if (among.isArray()) {
                among.valueStream().filter(JsonStatBundle::isDataset).forEach(one -> add("", one, found));
            } else {
                among.propertyStream()
                        .filter(one -> isDataset(one.getValue()))
                        .forEach(one -> add(one.getKey(), one.getValue(), found));
            }
        }
        if (found.isEmpty()) {
            throw JsonStatTable.refused("READ-031");
        }
        return new JsonStatBundle(found);
    }

    List<String> names() {
        return List.copyOf(datasets.keySet());
    }

    List<String> others(String name) {
        var others = new ArrayList<>(names());
        others.remove(name);
        return others;
    }

    /** @param name blank for the only one */
    JsonNode named(String name) {
        if (name.isEmpty() && datasets.size() > 1) {
            throw JsonStatTable.refused("READ-032", datasets.size(), String.join(", ", names()));
        }
        if (!name.isEmpty() && !datasets.containsKey(name)) {
            throw JsonStatTable.refused("READ-091", name, String.join(", ", names()));
        }
        return name.isEmpty()
                ? datasets.values().iterator().next()
                : datasets.getOrDefault(name, datasets.values().iterator().next());
    }

    /** In a list they have no names, but labels; what has neither, or the same as one before it, is numbered. */
    private static void add(String key, JsonNode dataset, Map<String, JsonNode> found) {
        var own = key.isBlank() ? dataset.path("label").asString("").strip() : key.strip();
        var name = own.isEmpty() ? String.valueOf(found.size() + 1) : own;
        found.put(found.containsKey(name) ? name + " (" + (found.size() + 1) + ")" : name, dataset);
    }

    private static boolean isDataset(JsonNode node) {
        return node.has("value") && node.has("dimension");
    }
}
