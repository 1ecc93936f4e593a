package dk.helhed.statistics.intake.wide;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.PeriodText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The heads of a table, of which those that name a period come and go from release to release. */
public record PeriodHeads(List<String> heads) {
    private static final String ANY_PERIODS = "\u001e";

    private static final Pattern OF_COLUMNS = Pattern.compile("(header|role|name|unit|decimals|nature|counted)\\d+");

    /** By which a file of the same shape is recognised: with whatever periods, where at least two heads name one. */
    public String hash() {
        return DeclarationFields.headerHash(shape());
    }

    /**
     * How these heads are read by whoever knows a table with other periods: columns as they were known, new periods like the others.
     * What is no continuation stays as it was, and has other heads than these.
     */
    public DeclarationFields continuing(DeclarationFields known) {
        var before = known.headers();
        return before.equals(heads) || !continues(known) ? known : continued(known);
    }

    private boolean continues(DeclarationFields known) {
        var before = new PeriodHeads(known.headers());
        var now = new HashSet<>(heads);
        return IntStream.range(0, before.heads.size()).anyMatch(i -> isOfPeriod(known, i))
                && shape().equals(before.shape())
                && IntStream.range(0, before.heads.size())
                        .filter(i -> !now.contains(before.heads.get(i)))
                        .allMatch(i ->
                                isOfPeriod(known, i) || known.text("role" + i).equals("IGNORE"))
                && before.lengths().containsAll(lengths());
    }

    private DeclarationFields continued(DeclarationFields known) {
        var fields = new LinkedHashMap<>(known.fields());
        fields.keySet().removeIf(field -> OF_COLUMNS.matcher(field).matches());
        fields.put("columns", String.valueOf(heads.size()));
        var places = places(known.headers());
        for (int i = 0; i < heads.size(); i++) {
            fields.put("header" + i, heads.get(i));
            if (places.containsKey(heads.get(i))) {
                copy(known.fields(), places.getOrDefault(heads.get(i), 0), fields, i);
            } else {
                fields.put("role" + i, DeclarationFields.PERIOD_VALUES);
            }
        }
        return new DeclarationFields(fields);
    }

    /** Where each head stands first. */
    private static Map<String, Integer> places(List<String> heads) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < heads.size(); i++) {
            places.putIfAbsent(heads.get(i), i);
        }
        return places;
    }

    private static void copy(Map<String, String> from, int column, Map<String, String> to, int place) {
        for (String field : List.of("role", "name", "unit", "decimals", "nature", "counted")) {
            if (from.containsKey(field + column)) {
                to.put(field + place, from.getOrDefault(field + column, ""));
            }
        }
    }

    /** The columns of periods as one, headed as their measure is called: more of them are no other layout. */
    public static DeclarationFields together(DeclarationFields fields) {
        var columns = IntStream.range(0, fields.headers().size()).boxed().toList();
        var first = columns.stream().filter(i -> isOfPeriod(fields, i)).findFirst();
        if (first.isEmpty()) {
            return fields;
        }
        var one = new LinkedHashMap<>(fields.fields());
        one.keySet().removeIf(field -> OF_COLUMNS.matcher(field).matches());
        var kept = columns.stream()
                .filter(i -> i.equals(first.get()) || !isOfPeriod(fields, i))
                .toList();
        one.put("columns", String.valueOf(kept.size()));
        for (int place = 0; place < kept.size(); place++) {
            boolean isWide = kept.get(place).equals(first.get());
            one.put(
                    "header" + place,
                    isWide ? fields.measureOfPeriods() : fields.headers().get(kept.get(place)));
            copy(fields.fields(), kept.get(place), one, place);
            if (isWide) {
                for (String field : List.of("name", "unit", "decimals", "nature", "counted")) {
                    one.put(field + place, fields.text(field + DeclarationFields.WIDE));
                }
            }
        }
        return new DeclarationFields(one);
    }

    private static boolean isOfPeriod(DeclarationFields fields, int column) {
        return fields.text("role" + column).equals(DeclarationFields.PERIOD_VALUES);
    }

    private List<String> shape() {
        if (periods().size() < 2) {
            return heads;
        }
        var shape = new ArrayList<String>();
        for (String head : heads) {
            if (PeriodText.parse(head).isEmpty()) {
                shape.add(head);
            } else if (!shape.contains(ANY_PERIODS)) {
                shape.add(ANY_PERIODS);
            }
        }
        return shape;
    }

    /** Years, quarters, days: {@code 2008K1} and {@code 2019K4} are of one length. */
    private List<String> lengths() {
        return periods().stream()
                .map(period -> period.replaceAll("\\d", "0"))
                .distinct()
                .toList();
    }

    private List<String> periods() {
        return heads.stream().flatMap(head -> PeriodText.parse(head).stream()).toList();
    }
}
