package dk.helhed.command;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.summary.Summary;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a file holds, in the words of the receipt. The order is kept, so that two receipts can be compared line by line. */
final class ImportReceipt {
    private ImportReceipt() {}

    static Map<String, Object> of(
            Path file, byte[] bytes, Summary summary, Function<Refusal, Map<String, String>> said) {
        var receipt = new LinkedHashMap<String, Object>();
        receipt.put("file", file.getFileName().toString());
        receipt.put("sha256", sha256(bytes));
        receipt.put("format", summary.format());
        receipt.put("dimensions", summary.dimensions());
        receipt.put("cells", summary.cells());
        receipt.put("values", summary.values());
        receipt.put("missing", summary.missing());
        receipt.put("sums", summary.sums());
        receipt.put("notes", summary.notes());
        receipt.put("warnings", summary.warnings().stream().map(said).toList());
        return receipt;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
