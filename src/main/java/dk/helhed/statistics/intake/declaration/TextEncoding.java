package dk.helhed.statistics.intake.declaration;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The character sets that Danish figures come in. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    /** Also reads ISO 8859-1, of which it is a superset wherever there are letters. */
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252"),
    /** With its mark, or without and the high byte first. */
    UTF_16(StandardCharsets.UTF_16, "UTF-16"),
    /** Without its mark, as some programs under Windows write it. */
    UTF_16_LE(StandardCharsets.UTF_16LE, "UTF-16 LE");

    private final Charset charset;
    private final String label;

    TextEncoding(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    public Charset charset() {
        return charset;
    }

    public String label() {
        return label;
    }
}
