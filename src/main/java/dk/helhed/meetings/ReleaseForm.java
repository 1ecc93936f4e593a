package dk.helhed.meetings;

import dk.helhed.statistics.FrozenFigureId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The fixed form of a released paper, over which its checksum is taken: every field with its length before it. */
final class ReleaseForm {
    private final StringBuilder form = new StringBuilder();

    private ReleaseForm() {}

    /** SHA-256 as 64 hexadecimal digits. */
    static String checksum(PaperText text, Map<String, FrozenFigureId> figures) {
        var form = new ReleaseForm();
        form.add(text.kind().name(), text.title(), text.presenter(), text.caseNumber(), text.lead());
        text.sections().forEach(section -> form.add(section.key(), section.titleDa(), text.text(section)));
        text.recommendations()
                .forEach(line -> form.add(line.id().value().toString(), Integer.toString(line.number()), line.text()));
        text.attachments().forEach(file -> form.add(Integer.toString(file.number()), file.title(), file.fileHash()));
        figures.forEach((number, frozen) -> form.add(number, frozen.value().toString()));
        return sha256(form.form.toString());
    }

    private void add(String... fields) {
        for (var field : fields) {
            form.append(field.length()).append(':').append(field).append('\n');
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
