package dk.helhed.meetings;

/**
 * A file that belongs to a paper. Its bytes lie in the archive under {@code fileHash}.
 *
 * @param mediaType as told by the content, never by the name
 * @param size in bytes
 * @param pages 0 where the kind of file has none
 */
public record Attachment(
        AttachmentId id,
        int number,
        String title,
        String fileHash,
        String fileName,
        String mediaType,
        long size,
        int pages) {}
