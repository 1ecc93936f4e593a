package dk.helhed.statistics.catalog;

import dk.helhed.geography.AreaLevel;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.reader.FileRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Where the file goes: into a dataset that is there, or into one that it brings. */
public sealed interface DatasetChoice {
    record Existing(Dataset dataset) implements DatasetChoice {}

    record Brought(NewDataset dataset) implements DatasetChoice {}

    record Unclear(List<Refusal> reasons) implements DatasetChoice {}

    /** The value of the form's field for a dataset that does not exist yet. */
    String NEW = "new";

    /** Names of the dimensions in the dataset's order. */
    default List<String> dimensions(Declaration declaration) {
        return this instanceof Existing(var dataset) ? dataset.dimensions() : declaration.dimensions();
    }

    static DatasetChoice of(DeclarationFields fields, List<Dataset> all) {
        String chosen = fields.text("dataset");
        if (!chosen.equals(NEW)) {
            return all.stream()
                    .filter(dataset -> dataset.id().value().toString().equals(chosen))
                    .findFirst()
                    .<DatasetChoice>map(Existing::new)
                    .orElseGet(() -> new Unclear(List.of(FileRefused.of("INTAKE-013"))));
        }
        return brought(fields, all);
    }

    private static DatasetChoice brought(DeclarationFields fields, List<Dataset> all) {
        var reasons = new ArrayList<Refusal>();
        String name = fields.text("datasetName");
        if (name.isEmpty() || name.length() > 200) {
            reasons.add(FileRefused.of("INTAKE-014"));
        }
        if (all.stream().anyMatch(dataset -> dataset.name().equalsIgnoreCase(name))) {
            reasons.add(FileRefused.of("INTAKE-015", name));
        }
        if (fields.text("source").isEmpty()) {
            reasons.add(FileRefused.of("INTAKE-016"));
        }
        if (fields.text("licence").isEmpty()) {
            reasons.add(FileRefused.of("INTAKE-017"));
        }
        int threshold = fields.number("threshold", -1);
        if (threshold < 0 || threshold > 1000) {
            reasons.add(FileRefused.of("INTAKE-018"));
        }
        var level = fields.choice("level", AreaLevel.class);
        if (level.isEmpty()) {
            reasons.add(FileRefused.of("INTAKE-019"));
        }
        if (!reasons.isEmpty() || level.isEmpty()) {
            return new Unclear(List.copyOf(reasons));
        }
        return new Brought(new NewDataset(
                name,
                fields.text("source"),
                fields.text("licence"),
                threshold,
                level.get(),
                fields.text("rhythm"),
                fields.text("invented").equals("yes")));
    }

    /** Why a file as declared does not belong into the dataset: other dimensions, or measures that mean something else. */
    static List<Refusal> misfits(Dataset dataset, Declaration declaration) {
        var reasons = new ArrayList<Refusal>();
        if (!new HashSet<>(dataset.dimensions()).equals(new HashSet<>(declaration.dimensions()))) {
            reasons.add(FileRefused.of("INTAKE-027", named(dataset.dimensions()), named(declaration.dimensions())));
        }
        for (Measure measure : declaration.measures()) {
            dataset.measure(measure.code())
                    .filter(known -> !sameMeaning(known, measure))
                    .ifPresent(known -> reasons.add(FileRefused.of("INTAKE-028", known.name(), known.unit())));
        }
        return reasons;
    }

    /** More decimals than before are no other meaning. */
    private static boolean sameMeaning(Measure known, Measure declared) {
        return known.unit().equals(declared.unit())
                && known.nature() == declared.nature()
                && known.counted() == declared.counted();
    }

    private static String named(List<String> dimensions) {
        return dimensions.isEmpty() ? "–" : String.join(", ", dimensions);
    }
}
