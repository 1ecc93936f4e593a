package dk.helhed.statistics.intake.wide;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.heads.HeadFields;
import dk.helhed.statistics.intake.heads.HeadLevel;
import dk.helhed.statistics.intake.heads.HeadLevel.Period;
import dk.helhed.statistics.intake.heads.HeadPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Hundreds of columns of periods are not hundreds of fields in a form: it says from which to which of them the numbers are read, and
 * the rest is as the file was proposed.
 */
public record PeriodSpan(DeclarationFields proposed) {
    /** Up to so many are shown one by one. */
    public static final int MOST_SINGLE = 200;

    private static final String FROM = "periodFrom";
    private static final String TO = "periodTo";

    /** The columns of a form's only span, or none. */
    public static boolean isIn(DeclarationFields form) {
        return !form.text(FROM).isEmpty() || !form.text(TO).isEmpty();
    }

    /** The ends that name no column; none when the span can be unfolded. */
    public List<String> unknown(DeclarationFields form) {
        var names = names(form);
        return List.of(form.text(FROM), form.text(TO)).stream()
                .filter(end -> !names.contains(end))
                .toList();
    }

    /** The ends that a form's columns lie between: as they were sent, else the first and the last of them. */
    public static List<String> ends(DeclarationFields form, List<Integer> columns) {
        if (isIn(form)) {
            return List.of(form.text(FROM), form.text(TO));
        }
        var all = new PeriodSpan(form).names(form).stream().distinct().toList();
        var places = columns.stream()
                .map(i -> all.indexOf(name(form.headers().get(i), form.heads())))
                .toList();
        return List.of(all.get(Collections.min(places)), all.get(Collections.max(places)));
    }

    private List<String> names(DeclarationFields form) {
        var heads = form.heads();
        return proposed.headers().stream().map(head -> name(head, heads)).toList();
    }

    /** A column is chosen by its head; under several lines of heads by the line of the periods, wherever the others repeat them. */
    private static String name(String head, HeadFields heads) {
        return heads.levels(head).stream()
                .filter(Period.class::isInstance)
                .map(HeadLevel::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(head.strip());
    }

    /** The form as it was sent, with the heads that it does not hold. */
    public DeclarationFields whole(DeclarationFields form) {
        return proposed.with(form.fields());
    }

    /** The form with a field for each column: those from one end to the other are read, and other periods left out. */
    public DeclarationFields unfolded(DeclarationFields form) {
        var heads = proposed.headers();
        var names = names(form);
        var all = names.stream().distinct().toList();
        int one = all.indexOf(form.text(FROM));
        int other = all.indexOf(form.text(TO));
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.remove(FROM);
        fields.remove(TO);
        IntStream.range(0, heads.size())
                .filter(i -> mayBeRead(heads.get(i), form) && !fields.containsKey("header" + i))
                .forEach(i -> {
                    int place = all.indexOf(names.get(i));
                    boolean isRead = Math.min(one, other) <= place && place <= Math.max(one, other);
                    fields.put("header" + i, heads.get(i));
                    fields.put("role" + i, isRead ? DeclarationFields.PERIOD_VALUES : "IGNORE");
                });
        return new DeclarationFields(fields);
    }

    /** Under several lines of heads all that have a head on each. */
    private static boolean mayBeRead(String head, DeclarationFields form) {
        int lines = form.heads().kinds().size();
        return lines > 1
                ? HeadPath.of(head).texts().size() == lines
                : PeriodText.inHead(head).isPresent();
    }
}
