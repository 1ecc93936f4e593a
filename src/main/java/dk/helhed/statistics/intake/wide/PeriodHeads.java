package dk.helhed.statistics.intake.wide;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.heads.HeadPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The heads of a table, of which those that name a period come and go from release to release. */
public record PeriodHeads(List<String> heads) {
    private static final String ANY_PERIOD = "\u001e";
    private static final Pattern OF_A_COLUMN =
            Pattern.compile("(header|role|name|unit|decimals|nature|counted|fill)\\d+");

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
        var alike = heads.stream()
                .filter(PeriodHeads::hasPeriod)
                .map(PeriodHeads::anyPeriod)
                .collect(Collectors.toSet());
        return IntStream.range(0, before.heads.size()).anyMatch(i -> isOfPeriod(known, i))
                && shape().equals(before.shape())
                && IntStream.range(0, before.heads.size())
                        .filter(i -> !now.contains(before.heads.get(i)))
                        .allMatch(i -> isOfPeriod(known, i)
                                || known.text("role" + i).equals("IGNORE")
                                || alike.contains(anyPeriod(before.heads.get(i))))
                && before.lengths().containsAll(lengths());
    }

    private DeclarationFields continued(DeclarationFields known) {
        var fields = new LinkedHashMap<>(known.fields());
        fields.keySet().removeIf(field -> OF_A_COLUMN.matcher(field).matches());
        fields.put("columns", String.valueOf(heads.size()));
        var same = places(known.headers());
        var alike = alike(known);
        for (int i = 0; i < heads.size(); i++) {
            int place = i;
            var head = heads.get(i);
            fields.put("header" + i, head);
            Optional.ofNullable(same.get(head))
                    .map(Deque::pollFirst)
                    .or(() -> Optional.ofNullable(alike.get(anyPeriod(head))))
                    .ifPresent(column -> copy(known.fields(), column, fields, place));
        }
        return new DeclarationFields(fields);
    }

    /** Where each head stands; of two of one name each is taken once, in their order. */
    private static Map<String, Deque<Integer>> places(List<String> heads) {
        var places = new HashMap<String, Deque<Integer>>();
        for (int i = 0; i < heads.size(); i++) {
            places.computeIfAbsent(heads.get(i), _ -> new ArrayDeque<>()).add(i);
        }
        return places;
    }

    /** For a head with another period: the last column like it that is read, rather than one that is left out. */
    private static Map<String, Integer> alike(DeclarationFields known) {
        var heads = known.headers();
        var alike = new HashMap<String, Integer>();
        for (int i = 0; i < heads.size(); i++) {
            var any = anyPeriod(heads.get(i));
            if (hasPeriod(heads.get(i)) && (isOfPeriod(known, i) || !alike.containsKey(any))) {
                alike.put(any, i);
            }
        }
        return alike;
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
        one.keySet().removeIf(field -> OF_A_COLUMN.matcher(field).matches());
        var measures = new HashMap<String, Integer>();
        int place = 0;
        var heads = fields.headers();
        var lines = fields.heads();
        for (int i = 0; i < heads.size(); i++) {
            boolean isWide = isOfPeriod(fields, i);
            var measure = isWide ? lines.measure(lines.levels(heads.get(i))) : "";
            if (!isWide || measures.putIfAbsent(measure, i) == null) {
                one.put("header" + place, isWide ? named(fields, measure) : heads.get(i));
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
        var seen = new HashSet<String>();
        return heads.stream()
                .filter(head -> !hasPeriod(head) || seen.add(anyPeriod(head)))
                .map(PeriodHeads::anyPeriod)
                .toList();
    }

    private static boolean hasPeriod(String head) {
        return !anyPeriod(head).equals(head);
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
