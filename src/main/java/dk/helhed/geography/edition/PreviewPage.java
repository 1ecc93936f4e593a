package dk.helhed.geography.edition;

import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.placing.Counts;
import dk.helhed.geography.placing.Declaration;
import dk.helhed.geography.placing.DeclarationForm;
import dk.helhed.geography.placing.Placement;
import dk.helhed.web.Page;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** Where the declaration is mended, as it was typed. */
    String mend() {
        return UriComponentsBuilder.fromPath("/areas/imports/" + file.id().value())
                .queryParam("level", "{level}")
                .queryParam("parent", "{parent}")
                .queryParam("name", "{name}")
                .queryParam("parts", "{parts}")
                .queryParam("code", "{code}")
                .queryParam("scheme", "{scheme}")
                .queryParam("from", "{from}")
                .queryParam("source", "{source}")
                .encode()
                .buildAndExpand(
                        form.level(),
                        form.parent(),
                        form.name(),
                        form.parts(),
                        form.code(),
                        form.scheme(),
                        form.from(),
                        form.source())
                .toUriString();
    }

    boolean canBeTakenIn() {
        return stopped() == 0 && counts().changed() > 0;
    }
}
