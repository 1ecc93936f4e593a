package dk.helhed.geography.code;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.Areas;
import dk.helhed.geography.CodeScheme;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CodeController {
    private final Areas areas;
    private final SchemeQueries queries;
    private final NameScheme name;
    private final GiveCode give;

    CodeController(Areas areas, SchemeQueries queries, NameScheme name, GiveCode give) {
        this.areas = areas;
        this.queries = queries;
        this.name = name;
        this.give = give;
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

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/{id}/codes")
    Answer codes(@PathVariable AreaId id) {
        return codesPage(id, new AreaCode("", ""), List.of());
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/{id}/codes")
    Answer give(@PathVariable AreaId id, @RequestParam String scheme, @RequestParam String code, Viewer viewer) {
        var given = new AreaCode(scheme, code);
        return switch (give.give(viewer.account(), id, given)) {
            case GiveCode.Given _ -> Answer.goTo("/areas/" + id.value(), "geography-areas.code.given", given.code());
            case GiveCode.Refused(var fault) -> Answer.mend(codesPage(id, given, List.of(fault)));
        };
    }

    private SchemesPage schemesPage(CodeScheme typed, List<Fault> refusals) {
        var codes = queries.used().stream()
                .collect(Collectors.toMap(SchemeQueries.Used::scheme, SchemeQueries.Used::codes));
        return new SchemesPage(areas.schemes(), codes, typed, refusals);
    }

    private CodesPage codesPage(AreaId id, AreaCode typed, List<Fault> refusals) {
        var area = areas.area(id).orElseThrow(NotFound::new);
        return new CodesPage(area, areas.codes(id), areas.schemes(), typed, refusals);
    }
}
