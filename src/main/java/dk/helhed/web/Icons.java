package dk.helhed.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The outline icons of Tabler, inlined so that they take the colour of the text beside them. */
@Component
public class Icons {
    private static final String FOLDER = "META-INF/resources/webjars/tabler__icons/3.35.0/icons/outline/";
    private static final Pattern OPENING = Pattern.compile("<svg.*?>", Pattern.DOTALL);
    private static final String OURS = "<svg class=\"icon\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\""
            + " stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\">";

    private final Map<String, String> known = new ConcurrentHashMap<>();

    String svg(String name) {
        return known.computeIfAbsent(name, Icons::load);
    }

    private static String load(String name) {
        try {
            var svg = new ClassPathResource(FOLDER + name + ".svg").getContentAsString(StandardCharsets.UTF_8);
            var drawing = svg.substring(svg.indexOf("<svg"));
            return OPENING.matcher(drawing).replaceFirst(OURS).replace("\n", "").replaceAll(">\\s+<", "><");
        } catch (IOException missing) {
            throw new UncheckedIOException("No such icon: " + name, missing);
        }
    }
}
