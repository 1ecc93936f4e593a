package dk.helhed.statistics.intake.wide;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.heads.HeadPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The heads of a table, of which those that name a period come and go from release to release. */
public record PeriodHeads(List<String> heads) {
    private static final String ANY_PERIOD = "\u001e";
    private static final String OF_A_COLUMN = "(header|role|name|unit|decimals|nature|counted|fill)\\d+";

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
        return IntStream.range(0, before.heads.size()).anyMatch(i -> isOfPeriod(known, i))
                && shape().equals(before.shape())
                && IntStream.range(0, before.heads.size())
                        .filter(i -> !heads.contains(before.heads.get(i)))
                        .allMatch(i -> isOfPeriod(known, i)
                                || known.text("role" + i).equals("IGNORE")
                                || heads.stream().anyMatch(head -> isAlike(head, before.heads.get(i))))
                && before.lengths().containsAll(lengths());
    }

    private DeclarationFields continued(DeclarationFields known) {
        var fields = new LinkedHashMap<>(known.fields());
        fields.keySet().removeIf(field -> field.matches(OF_A_COLUMN));
        fields.put("columns", String.valueOf(heads.size()));
        for (int i = 0; i < heads.size(); i++) {
            fields.put("header" + i, heads.get(i));
            int place = i;
            before(known, i).ifPresent(before -> copy(known.fields(), before, fields, place));
        }
        return new DeclarationFields(fields);
    }

    /** The column with this head, of two the one in the same order; else one with another period, rather read than left out. */
    private Optional<Integer> before(DeclarationFields known, int column) {
        var head = heads.get(column);
        long same = heads.subList(0, column).stream().filter(head::equals).count();
        var before = known.headers();
        return IntStream.range(0, before.size())
                .filter(i -> before.get(i).equals(head))
                .boxed()
                .skip(same)
                .findFirst()
                .or(() -> IntStream.range(0, before.size())
                        .filter(i -> isAlike(before.get(i), head))
                        .boxed()
                        .reduce((one, other) -> isOfPeriod(known, one) ? one : other));
    }

    private static void copy(Map<String, String> from, int column, Map<String, String> to, int place) {
        for (String field : List.of("role", "name", "unit", "decimals", "nature", "counted", "fill")) {
            if (from.containsKey(field + column)) {
                to.put(field + place, from.getOrDefault(field + column, ""));
            }
        }
    }

    /** The columns of each measure under heads as one, headed as the measure is called: more periods are no other layout. */
    public static DeclarationFields together(DeclarationFields fields) {
        var one = new LinkedHashMap<>(fields.fields());
        one.keySet().removeIf(field -> field.matches(OF_A_COLUMN));
        var measures = new HashMap<String, Integer>();
        int place = 0;
        for (int i = 0; i < fields.headers().size(); i++) {
            boolean isWide = isOfPeriod(fields, i);
            var measure = isWide ? measure(fields, i) : "";
            if (!isWide || measures.putIfAbsent(measure, i) == null) {
                one.put(
                        "header" + place,
                        isWide ? named(fields, measure) : fields.headers().get(i));
                copy(fields.fields(), i, one, place);
                if (isWide) {
                    for (String field : List.of("name", "unit", "decimals", "nature", "counted")) {
                        one.put(field + place, fields.text(field + measure));
                    }
                }
                place++;
            }
        }
        one.put("columns", String.valueOf(place));
        return new DeclarationFields(one);
    }

    private static String measure(DeclarationFields fields, int column) {
        return fields.heads().measure(fields.heads().levels(fields.headers().get(column)));
    }

    private static String named(DeclarationFields fields, String measure) {
        return fields.text("name" + measure).isEmpty() ? DeclarationFields.UNNAMED : fields.text("name" + measure);
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
            var any = anyPeriod(head);
            if (any.equals(head) || !shape.contains(any)) {
                shape.add(any);
            }
        }
        return shape;
    }

    private static boolean isAlike(String head, String other) {
        return !anyPeriod(head).equals(head) && anyPeriod(head).equals(anyPeriod(other));
    }

    /** The head without its period. */
    private static String anyPeriod(String head) {
        var path = HeadPath.of(head).texts();
        var any = path.stream()
                .map(text -> PeriodText.inHead(text).isPresent() ? ANY_PERIOD : text)
                .toList();
        return any.contains(ANY_PERIOD) ? HeadPath.joined(any) : head;
    }

    /** Years, quarters, days: {@code 2008K1} and {@code 2019K4} are of one length. */
    private List<String> lengths() {
        return periods().stream()
                .map(period -> period.replaceAll("\\d", "0"))
                .distinct()
                .toList();
    }

    private List<String> periods() {
        return heads.stream()
                .flatMap(head -> HeadPath.of(head).texts().stream())
                .flatMap(text -> PeriodText.inHead(text).stream())
                .map(PeriodText.InHead::period)
                .toList();
    }
}
