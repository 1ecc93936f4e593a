package dk.helhed.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** One entry of the trail, chained to the one before it by {@code previous}. */
record Link(
        long number,
        OffsetDateTime at,
        Optional<UUID> account,
        String action,
        String object,
        String before,
        String after,
        String previous) {

    /**
     * SHA-256 (64 hexadecimal digits) over the previous hash and every field. Each field is led by its length, so that
     * nothing can be moved from one field to its neighbour without the hash changing.
     */
    String hash() {
        var digest = sha256();
        digest.update(previous.getBytes(StandardCharsets.US_ASCII));
        put(digest, Long.toString(number));
        put(digest, at.withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString());
        put(digest, account.map(UUID::toString).orElse(""));
        put(digest, action);
        put(digest, object);
        put(digest, before);
        put(digest, after);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void put(MessageDigest digest, String field) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
