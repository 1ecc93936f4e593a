package dk.helhed.geography.edition;

import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.placing.Counts;
import dk.helhed.geography.placing.Declaration;
import dk.helhed.geography.placing.DeclarationForm;
import dk.helhed.geography.placing.Placement;
import dk.helhed.web.Page;
import java.util.List;

record PreviewPage(ReceivedFile file, DeclarationForm form, Declaration declaration, List<Placement> placements)
        implements Page {
    Counts counts() {
        return Counts.of(placements);
    }

    long stopped() {
        return placements.stream().filter(Placement::isStopped).count();
    }

    /** What stops comes first, then what is worth a look. */
    List<Placement> inOrder() {
        return placements.stream()
                .sorted(java.util.Comparator.comparing((Placement one) -> !one.isStopped())
                        .thenComparing(one -> one.remarks().isEmpty())
                        .thenComparing(Placement::number))
                .toList();
    }

    boolean canBeTakenIn() {
        return stopped() == 0 && counts().changed() > 0;
    }
}
