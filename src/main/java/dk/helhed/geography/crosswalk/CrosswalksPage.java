package dk.helhed.geography.crosswalk;

import dk.helhed.geography.CodeScheme;
import dk.helhed.geography.Crosswalk;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Page;
import java.util.List;

record CrosswalksPage(List<Crosswalk> crosswalks, List<CodeScheme> schemes, CrosswalkForm form, List<Fault> refusals)
        implements Page {}
