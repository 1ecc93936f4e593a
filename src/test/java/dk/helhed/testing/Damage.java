package dk.helhed.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What can happen to a file on its way to us. The same file and seed are always damaged alike. */
public record Damage(String file, String how, byte[] bytes) {
    private static final int CUTS = 10;
    private static final int FLIPPED = 3;
    private static final Pattern PX_AXES = Pattern.compile("(STUB|HEADING)(?==)");
    private static final Pattern PX_VALUE = Pattern.compile("(VALUES\\(\"[^\"]*\"\\)=\")");
    private static final Pattern JSON_LABEL = Pattern.compile("(\"label\"\\s*:\\s*\")");
    private static final Pattern JSON_SIZE = Pattern.compile("(?s)\"size\"\\s*:\\s*\\[\\s*(\\d+)\\s*,\\s*(\\d+)");

    /** Files of those endings below the folder, each whole and in every damaged form. */
    public static List<Damage> ofFiles(Path folder, String endings) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(" + endings + ")"))
                    .sorted()
                    .flatMap(file -> of(file.getFileName().toString(), bytes(file)).stream())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static List<Damage> of(String file, byte[] bytes) {
        var all = new ArrayList<Damage>();
        all.add(new Damage(file, "whole", bytes));
        for (int cut = 1; cut <= CUTS; cut++) {
            all.add(new Damage(file, "cut " + cut, Arrays.copyOf(bytes, bytes.length * cut / (CUTS + 1))));
        }
        var random = new Random(file.hashCode());
        for (int flipped = 1; flipped <= FLIPPED; flipped++) {
            all.add(new Damage(file, "flipped " + flipped, flipped(bytes, 1 << (2 * flipped - 2), random)));
        }
        all.add(new Damage(file, "heads swapped", latin(headsSwapped(latin(bytes)))));
        all.add(new Damage(file, "formulas", latin(formulas(latin(bytes)))));
        all.add(new Damage(file, "unseen signs", latin(latin(bytes).replace(' ', '\0'))));
        return all;
    }

    private static byte[] flipped(byte[] bytes, int many, Random random) {
        var flipped = bytes.clone();
        for (int i = 0; i < many; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static String headsSwapped(String text) {
        if (PX_AXES.matcher(text).find()) {
            return PX_AXES.matcher(text).replaceAll(axis -> axis.group().equals("STUB") ? "HEADING" : "STUB");
        }
        if (JSON_SIZE.matcher(text).find()) {
            return JSON_SIZE.matcher(text).replaceFirst("\"size\":[$2,$1");
        }
        int end = text.indexOf('\n');
        var heads = Arrays.asList(text.substring(0, Math.max(end, 0)).strip().split("(?<=[;,])|(?=[;,])"));
        java.util.Collections.reverse(heads);
        return String.join("", heads) + text.substring(Math.max(end, 0));
    }

    private static String formulas(String text) {
        if (PX_VALUE.matcher(text).find()) {
            return PX_VALUE.matcher(text).replaceAll("$1=1+1;@");
        }
        return JSON_LABEL.matcher(text).find()
                ? JSON_LABEL.matcher(text).replaceAll("$1=1+1;@")
                : text.replaceAll("(?m)^(?!DATAFLOW|STRUCTURE|list_year)", "=1+1")
                        .replaceAll("(?m)(?<=[;,])(?=\\d)", "@");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return file + ", " + how;
    }
}
