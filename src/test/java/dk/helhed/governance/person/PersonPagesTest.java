package dk.helhed.governance.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.governance.Boards;
import dk.helhed.governance.World;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Period;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class PersonPagesTest {
    private static final AccountId BY = new AccountId(World.BY);
    private static final LocalDate FIRST = LocalDate.of(2016, 10, 1);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private TieAccount tieAccount;

    @Autowired
    private Boards boards;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void onlyTheSecretariatSeesHowToReachAPerson() {
        var person = addPerson
                .add(BY, new Identity("Sara Holm", "sara@demo.example", ""))
                .person();
        var page = "/people/" + person.value();
        assertThat(web.get().uri(page).with(SignedIn.as(Role.SECRETARY)))
                .hasStatusOk()
                .bodyText()
                .contains("sara@demo.example");
        assertThat(web.get().uri(page).with(SignedIn.as(Role.CHAIR)))
                .hasStatusOk()
                .bodyText()
                .contains("Sara Holm", "ses kun af sekretariatet")
                .doesNotContain("sara@demo.example");
    }

    @Test
    void erasesTheNameAndKeepsTheTerm() {
        var world = World.in(jdbc);
        var person = addPerson.add(BY, new Identity("Sara Sletsen", "", "")).person();
        world.term(world.seat(1, "MEMBER"), person, Period.of(FIRST, FIRST.plusYears(4)));
        assertThat(web.post()
                        .uri("/people/" + person.value() + "/erase")
                        .with(SignedIn.as(Role.SECRETARY))
                        .with(csrf()))
                .hasStatus(303);
        assertThat(web.get().uri("/people/" + person.value()).with(SignedIn.as(Role.SECRETARY)))
                .bodyText()
                .contains("slettet person", "1. okt. 2016", "blev slettet")
                .doesNotContain("Sletsen");
        assertThat(boards.members(world.board(), FIRST))
                .singleElement()
                .satisfies(member -> assertThat(member.name()).isEqualTo("slettet person"));
    }

    @Test
    void refusesToEraseSomebodyWhoStillSits() {
        var world = World.in(jdbc);
        var person = world.person("Sara Siddende");
        world.term(world.seat(3, "OBSERVER"), person, Period.from(FIRST));
        assertThat(web.post()
                        .uri("/people/" + person.value() + "/erase")
                        .with(SignedIn.as(Role.SECRETARY))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("GOV-014", "plads 3");
    }

    @Test
    void anAccountBelongsToOnePerson() {
        var account = new AccountId(UUID.randomUUID());
        var sara = addPerson.add(BY, new Identity("Sara", "", "")).person();
        var jonas = addPerson.add(BY, new Identity("Jonas", "", "")).person();
        assertThat(tieAccount.tie(BY, sara, account)).isInstanceOf(TieAccount.Tied.class);
        assertThat(tieAccount.tie(BY, jonas, account)).isInstanceOf(TieAccount.AlreadyTied.class);
        assertThat(boards.personOf(account)).contains(sara);
    }

    @Test
    void findsAPersonByNameAndSaysSoWhenThereIsNone() {
        var person = addPerson
                .add(BY, new Identity("Å " + UUID.randomUUID(), "", ""))
                .person();
        var name = boards.person(person).orElseThrow().name();
        assertThat(web.get().uri("/people").param("q", name).with(SignedIn.as(Role.PARTNER)))
                .hasStatusOk()
                .bodyText()
                .contains(name, "1 person");
        assertThat(web.get().uri("/people").param("q", "findes-ikke").with(SignedIn.as(Role.PARTNER)))
                .bodyText()
                .contains("Ingen person passer på ”findes-ikke”");
    }
}
