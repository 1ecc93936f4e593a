package dk.helhed.print;

import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamSource;

/**
 * A received PDF whose pages are merged into a print.
 *
 * @param key names the place in the html ({@code data-key}); letters, digits, {@code . _ -}
 * @param number as the reader knows it, such as {@code 4.1}; printed in the foot of its pages
 * @param title printed in refusals, so that a caseworker finds the file
 * @param content the bytes; read once a print
 */
public record PrintAttachment(String key, String number, String title, InputStreamSource content) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

    public PrintAttachment {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key of an attachment: " + key);
        }
    }
}
