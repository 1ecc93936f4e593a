package dk.helhed.statistics.intake.check;

import java.util.List;

/** What one reading of a file told, whatever its areas are taken to mean. */
public record Reading(CheckedTable table, List<AreaSeen> areas, Excerpt excerpt) {}
