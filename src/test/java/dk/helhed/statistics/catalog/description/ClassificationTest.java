package dk.helhed.statistics.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.catalog.description.Classification.Partners;
import dk.helhed.statistics.catalog.description.Classification.Public;
import dk.helhed.statistics.catalog.description.Classification.Restricted;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClassificationTest {
    private static final Audience NOBODY = Audience.of(Viewer.nobody(Language.DANISH));
    private static final Audience WITHOUT_A_TASK = someone(Set.of());
    private static final Restricted CONTROLLERS = new Restricted(Set.of(Role.CONTROLLER), true);
    private static final Restricted HIDDEN = new Restricted(Set.of(Role.CONTROLLER), false);

    @Test
    void whatIsPublicIsSeenByEverybodyWhoIsSignedIn() {
        assertThat(new Public().admits(WITHOUT_A_TASK)).isTrue();
        assertThat(new Public().admits(NOBODY)).isFalse();
    }

    @Test
    void whatIsForPartnersIsSeenByEverybodyWithATask() {
        assertThat(new Partners().admits(with(Role.OBSERVER))).isTrue();
        assertThat(new Partners().admits(WITHOUT_A_TASK)).isFalse();
        assertThat(new Partners().admits(NOBODY)).isFalse();
    }

    @Test
    void whatIsRestrictedIsSeenByItsRolesAndTheKeepersOfTheData() {
        for (var role : Role.values()) {
            var admitted = role == Role.CONTROLLER || role == Role.ANALYST || role == Role.ADMINISTRATOR;
            assertThat(CONTROLLERS.admits(with(role))).as("%s", role).isEqualTo(admitted);
        }
    }

    @Test
    void whatIsRestrictedNeverGoesIntoAPaper() {
        assertThat(CONTROLLERS.admits(Audience.PAPERS)).isFalse();
        assertThat(new Partners().admits(Audience.PAPERS)).isTrue();
    }

    @Test
    void theNameIsToldOnlyWhereThatIsMeant() {
        assertThat(CONTROLLERS.tells(with(Role.CHAIR))).isTrue();
        assertThat(HIDDEN.tells(with(Role.CHAIR))).isFalse();
        assertThat(HIDDEN.tells(with(Role.CONTROLLER))).isTrue();
        assertThat(CONTROLLERS.tells(WITHOUT_A_TASK)).isFalse();
    }

    private static Audience with(Role role) {
        return someone(Set.of(Grant.everywhere(role)));
    }

    private static Audience someone(Set<Grant> grants) {
        return Audience.of(
                new Viewer(Optional.of(new AccountId(new UUID(0, 7))), "Prøve Prøvesen", grants, Language.DANISH));
    }
}
