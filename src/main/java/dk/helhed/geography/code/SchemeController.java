package dk.helhed.geography.code;

import dk.helhed.geography.Areas;
import dk.helhed.geography.CodeScheme;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SchemeController {
    private final Areas areas;
    private final SchemeQueries queries;
    private final NameScheme name;

    SchemeController(Areas areas, SchemeQueries queries, NameScheme name) {
        this.areas = areas;
        this.queries = queries;
        this.name = name;
    }

    @OpenToSignedIn
    @GetMapping("/areas/schemes")
    Answer schemes() {
        return schemesPage(new CodeScheme("", "", ""), List.of());
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/schemes")
    Answer name(@RequestParam String key, @RequestParam String danish, @RequestParam String english, Viewer viewer) {
        return switch (name.name(viewer.account(), key.strip(), danish, english)) {
            case NameScheme.Named _ -> Answer.goTo("/areas/schemes", "geography-areas.scheme.named", danish);
            case NameScheme.Refused(var faults) ->
                Answer.mend(schemesPage(new CodeScheme(key, danish, english), faults));
        };
    }

    private SchemesPage schemesPage(CodeScheme typed, List<Fault> refusals) {
        var codes = queries.used().stream()
                .collect(Collectors.toMap(SchemeQueries.Used::scheme, SchemeQueries.Used::codes));
        return new SchemesPage(areas.schemes(), codes, typed, refusals);
    }
}
