package dk.helhed.statistics.warehouse;

import java.nio.file.Path;

/** A written release. It stands under its final name and is on the disk, but counts only once the release's row is committed. */
public record ParquetFile(Path path, long bytes, long cells) {}
