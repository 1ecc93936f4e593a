package dk.helhed.statistics.drawing;

import dk.helhed.chart.Pictures.Picture;
import dk.helhed.chart.Pictures.Taken;
import dk.helhed.chart.Pictures.TooTall;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.web.FileAnswer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer to whoever asks for a picture: the file, or in words why there is none. */
public final class PictureFile {
    private PictureFile() {}

    /** @param name of the file, without its ending */
    public static ResponseEntity<byte[]> of(String name, Picture picture, Phrases phrases) {
        return switch (picture) {
            case Taken(var png) -> FileAnswer.of(name + ".png", MediaType.IMAGE_PNG, png);
            case TooTall refused -> FileAnswer.refused(words(refused, phrases));
        };
    }

    private static String words(TooTall refused, Phrases phrases) {
        var texts = phrases.texts();
        return refused.code() + ": " + texts.refusal(phrases.language(), refused)
                + texts.remedy(phrases.language(), refused)
                        .map(remedy -> " " + remedy)
                        .orElse("");
    }
}
