package dk.helhed.statistics.intake.wide;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.PeriodText;
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
        var heads = proposed.headers().stream().map(String::strip).toList();
        return List.of(form.text(FROM), form.text(TO)).stream()
                .filter(end -> !heads.contains(end))
                .toList();
    }

    /** The form as it was sent, with the heads that it does not hold. */
    public DeclarationFields whole(DeclarationFields form) {
        return proposed.with(form.fields());
    }

    /** The form with a field for each column: those from one end to the other are read, and other periods left out. */
    public DeclarationFields unfolded(DeclarationFields form) {
        var heads = proposed.headers();
        var stripped = heads.stream().map(String::strip).toList();
        int one = stripped.indexOf(form.text(FROM));
        int other = stripped.lastIndexOf(form.text(TO));
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.remove(FROM);
        fields.remove(TO);
        IntStream.range(0, heads.size())
                .filter(i -> PeriodText.inHead(heads.get(i)).isPresent() && !fields.containsKey("header" + i))
                .forEach(i -> {
                    boolean isRead = Math.min(one, other) <= i && i <= Math.max(one, other);
                    fields.put("header" + i, heads.get(i));
                    fields.put("role" + i, isRead ? DeclarationFields.PERIOD_VALUES : "IGNORE");
                });
        return new DeclarationFields(fields);
    }
}
