package dk.helhed.statistics.intake.lists;

import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.assessment.Official;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A row of an official list, ready to be stored.
 *
 * @param written the area's name as the file writes it
 * @param name the name it is kept under
 * @param official whether the ministry has it on the list, and in which class
 * @param values as published, see {@link ListCriterion}
 * @param note what the file itself says about the quality of the row
 */
public record ListedRow(
        int number,
        int listYear,
        String municipality,
        String written,
        String name,
        Official official,
        Map<ListCriterion, BigDecimal> values,
        String note,
        String source) {}
