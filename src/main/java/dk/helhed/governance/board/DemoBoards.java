package dk.helhed.governance.board;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.governance.Reach;
import dk.helhed.identity.Accounts;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The boards of the Copenhagen case, from 1 October 2016. */
@Component
class DemoBoards implements DemoPart {
    private static final LocalDate SINCE = LocalDate.of(2016, 10, 1);

    private final CreateBoard createBoard;
    private final Areas areas;
    private final Accounts accounts;

    DemoBoards(CreateBoard createBoard, Areas areas, Accounts accounts) {
        this.createBoard = createBoard;
        this.areas = areas;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 320;
    }

    @Override
    public String name() {
        return "governance.boards";
    }

    @Override
    public void build() {
        create("Den boligsociale bestyrelse", Reach.CITY, 0, Set.of());
        district(1, "Tingbjerg/Husum", "Brønshøj-Husum");
        district(2, "Nordvest/Ryparken", "Bispebjerg");
        district(3, "Nørrebro", "Nørrebro");
        district(4, "Valby/Sydhavnen", "Valby", "Vesterbro-Kongens Enghave");
        district(5, "Amager/Sundby", "Amager Øst", "Amager Vest");
    }

    private void district(int colour, String name, String... districts) {
        create("Bydelsbestyrelsen " + name, Reach.DISTRICT, colour, covered(name, List.of(districts)));
    }

    /** The deprived area the board is named after, where the city holds it; else the districts it lies in. */
    private Set<AreaId> covered(String name, List<String> districts) {
        var deprived = new HashSet<>(
                areas.match(List.of(name), AreaLevel.DEPRIVED_AREA).values());
        return deprived.isEmpty()
                ? new HashSet<>(areas.match(districts, AreaLevel.DISTRICT).values())
                : deprived;
    }

    private void create(String name, Reach reach, int colour, Set<AreaId> covered) {
        var board = new CreateBoard.NewBoard(name, reach, colour, SINCE, 90, Optional.of(4), covered);
        var result = createBoard.create(accounts.demoAccount(Role.SECRETARY).orElseThrow(), board);
        if (result instanceof CreateBoard.NotPermitted refused) {
            throw new IllegalStateException(name + ": " + refused);
        }
    }
}
