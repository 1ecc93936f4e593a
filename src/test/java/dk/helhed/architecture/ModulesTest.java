package dk.helhed.architecture;

import dk.helhed.Helhed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The first wall: dependencies between modules go one way, and only through what a module says in public. */
class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Helhed.class);

    @Test
    void everyModuleDependsOnlyOnThoseToItsLeftAndOnlyOnTheirPublicLanguage() {
        MODULES.verify();
    }

    /** On purpose and not in every run: the order of what it writes is not stable. See {@code ./helhed docs}. */
    @Test
    @EnabledIfSystemProperty(named = "helhed.docs", matches = "true")
    void theDrawingOfTheModulesIsWrittenToDocs() {
        var options = Documenter.DiagramOptions.defaults();
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("docs/modules"))
                .writeModulesAsPlantUml(options)
                .writeIndividualModulesAsPlantUml(options)
                .writeModuleCanvases();
    }
}
