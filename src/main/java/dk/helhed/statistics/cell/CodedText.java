package dk.helhed.statistics.cell;

import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** A code and a name in one field, as a StatBank writes them when it is asked for both: {@code 1003 Indre By}. */
public record CodedText(String code, String name) {
    private static final String BETWEEN = "(?:\\s+[-–:]\\s+|\\s*[-–:]\\s+|\\s+)";
    private static final Pattern FORM =
            Pattern.compile("([\\p{Lu}\\d][\\p{Lu}\\d._/-]{0,19})" + BETWEEN + "(\\p{L}.*)");
    private static final Pattern BEHIND = Pattern.compile("^" + BETWEEN + "(?=\\S)");

    /** Empty where the text has another form. */
    public static Optional<CodedText> of(String text) {
        var found = FORM.matcher(text.strip());
        return found.matches() ? Optional.of(new CodedText(found.group(1), found.group(2))) : Optional.empty();
    }

    /** Whether they all have the form, no code stands for two names, and most codes have a digit: {@code NV Kvarteret} alone is a name. */
    public static boolean areAll(Collection<String> texts) {
        var names = new HashMap<String, String>();
        for (var text : texts) {
            var parts = of(text);
            if (parts.isEmpty()
                    || !parts.get()
                            .name()
                            .equals(names.merge(parts.get().code(), parts.get().name(), (first, _) -> first))) {
                return false;
            }
        }
        long withDigits = names.keySet().stream()
                .filter(code -> code.chars().anyMatch(Character::isDigit))
                .count();
        return withDigits > 0 && withDigits * 2 >= names.size();
    }

    /** The text without the code, where it begins with it. */
    public static String name(String text, String code) {
        if (code.isEmpty() || !text.startsWith(code)) {
            return text;
        }
        var rest = text.substring(code.length());
        var name = BEHIND.matcher(rest).replaceFirst("");
        return name.equals(rest) ? text : name;
    }

    /** Whether the code is to be read in the text already. */
    public static boolean tells(String text, String code) {
        return text.equals(code) || !name(text, code).equals(text);
    }
}
