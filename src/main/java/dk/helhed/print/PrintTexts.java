package dk.helhed.print;

import dk.helhed.kernel.Language;
import dk.helhed.print.markup.PrintWords;
import dk.helhed.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The words and the stylesheet of prints, in the language of the document rather than that of whoever prints it. */
record PrintTexts(PrintWords words, String stylesheet) {

    static PrintTexts in(Language language, Texts texts) {
        var words = new PrintWords((key, arguments) -> texts.text(language, key, arguments));
        var stylesheet = read().replace("$page", words.page()).replace("$of", words.of());
        return new PrintTexts(words, stylesheet);
    }

    private static String read() {
        try {
            return new ClassPathResource("print/pack.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
