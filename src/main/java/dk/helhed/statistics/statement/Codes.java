package dk.helhed.statistics.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.helhed.statistics.statement.StatedAxis.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The codes that a file has beside what it calls things. Cells, declarations and definitions know things by their label; a code is
 * what other programs know them by, and tells which of two like labels is meant.
 */
public record Codes(List<Coded> all) {
    /** So many stand on a page. */
    public static final int SHOWN = 500;

    public static final Codes NONE = new Codes(List.of());

    /**
     * @param dimension of a category; empty for an area, a period and a measure
     * @param label of a category as its cells have it; of a period as it is counted by; of a measure its code in the dataset; of an
     *     area its id
     * @param counts it is of those that only count what stands there, as many programs do when they write a file
     */
    public record Coded(Kind kind, String dimension, String label, String code, boolean counts) {
        /** One that tells nothing which the label does not. */
        @JsonIgnore
        boolean isLabel() {
            return label.equals(code);
        }
    }

    public Codes {
        all = List.copyOf(all);
    }

    /** Of what has one kind, and of categories one dimension; what is called by its code needs none. */
    public static List<Coded> of(Kind kind, String dimension, Map<String, String> byLabel) {
        boolean counts = areCount(byLabel.values());
        return byLabel.entrySet().stream()
                .map(one -> new Coded(kind, dimension, one.getKey(), one.getValue(), counts))
                .filter(one -> !one.isLabel())
                .toList();
    }

    /** Whether they are 0, 1, 2 … or 1, 2, 3 …, in whatever order. */
    public static boolean areCount(Collection<String> codes) {
        var each = Set.copyOf(codes);
        return !each.isEmpty()
                && (counting(each.size(), 0).equals(each)
                        || counting(each.size(), 1).equals(each));
    }

    private static Set<String> counting(int many, int from) {
        return IntStream.range(from, from + many).mapToObj(String::valueOf).collect(Collectors.toSet());
    }

    public Optional<String> of(Kind kind, String label) {
        return all.stream()
                .filter(one -> one.kind() == kind && one.label().equals(label))
                .map(Coded::code)
                .findFirst();
    }

    public List<Coded> of(Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).toList();
    }
}
