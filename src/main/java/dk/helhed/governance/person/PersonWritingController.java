package dk.helhed.governance.person;

import dk.helhed.governance.PersonId;
import dk.helhed.governance.form.Fault;
import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PersonWritingController {
    private final PersonQueries queries;
    private final AddPerson addPerson;
    private final ErasePerson erasePerson;

    PersonWritingController(PersonQueries queries, AddPerson addPerson, ErasePerson erasePerson) {
        this.queries = queries;
        this.addPerson = addPerson;
        this.erasePerson = erasePerson;
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @GetMapping("/people/new")
    Answer form() {
        return new NewPersonPage(Fields.empty(), List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @PostMapping("/people")
    Answer add(@RequestParam Map<String, String> typed, Viewer viewer) {
        var fields = new Fields(typed);
        var faults = Fault.all(
                Fault.unless(!fields.blank("name"), "GOV-010"),
                Fault.unless(fields.blank("email") || fields.text("email").matches("\\S+@\\S+\\.\\S+"), "GOV-011"));
        if (!faults.isEmpty()) {
            return Answer.mend(new NewPersonPage(fields, faults));
        }
        var identity = new Identity(fields.text("name"), fields.text("email"), fields.text("phone"));
        var added = addPerson.add(viewer.actor(), identity);
        return Answer.goTo("/people/" + added.person().value(), "governance.person.added");
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @GetMapping("/people/{id}/erase")
    Answer ask(@PathVariable PersonId id) {
        return erasing(id, List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @PostMapping("/people/{id}/erase")
    Answer erase(@PathVariable PersonId id, Viewer viewer) {
        return switch (erasePerson.erase(viewer.actor(), id)) {
            case ErasePerson.Erased _ -> Answer.goTo("/people/" + id.value(), "governance.person.was-erased");
            case ErasePerson.NotPermitted(var reasons) -> Answer.mend(erasing(id, reasons));
        };
    }

    private ErasePersonPage erasing(PersonId id, List<Refusal> reasons) {
        var person = queries.person(id).orElseThrow(NotFound::new);
        return new ErasePersonPage(person, queries.terms(id).size(), reasons);
    }
}
