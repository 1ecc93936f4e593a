package dk.helhed.statistics.catalog.limits;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.web.Page;
import java.util.List;

/**
 * What is expected of a dataset's numbers, as a form.
 *
 * @param texts by axis, what may be the total: of the areas the texts that are placed nowhere, of a dimension its categories
 */
record LimitsPage(Dataset dataset, LimitsForm form, List<List<String>> texts, List<Refusal> refusals) implements Page {}
