package dk.helhed.geography.edition;

import dk.helhed.geography.Area;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.placing.DeclarationForm;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.shape.FeatureFile;
import dk.helhed.web.Page;
import java.util.List;

/** @param sample the first features, each with its properties in the order of {@code properties} */
record DeclarePage(
        ReceivedFile file,
        int features,
        List<String> properties,
        List<List<String>> sample,
        List<Area> cities,
        DeclarationForm form,
        List<Fault> refusals)
        implements Page {
    private static final int SHOWN = 5;

    static DeclarePage of(
            ReceivedFile received, FeatureFile file, List<Area> cities, DeclarationForm form, List<Fault> refusals) {
        var properties = List.copyOf(file.propertyNames());
        var sample = file.features().stream()
                .limit(SHOWN)
                .map(feature -> properties.stream().map(feature::property).toList())
                .toList();
        return new DeclarePage(received, file.features().size(), properties, sample, cities, form, refusals);
    }
}
