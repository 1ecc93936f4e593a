package dk.helhed.meetings.meeting;

import dk.helhed.governance.Boards;
import dk.helhed.identity.Accounts;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** The demo city's next meeting of the board of Nørrebro, two weeks ahead. */
@Component
class DemoMeetings implements DemoPart {
    private static final int DAYS_AHEAD = 14;

    private final PlanMeeting planning;
    private final Boards boards;
    private final Accounts accounts;
    private final Clock clock;

    DemoMeetings(PlanMeeting planning, Boards boards, Accounts accounts, Clock clock) {
        this.planning = planning;
        this.boards = boards;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return 510;
    }

    @Override
    public String name() {
        return "meetings.coming";
    }

    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        var day = Copenhagen.today(clock).plusDays(DAYS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        var plan = new MeetingPlan(
                "",
                Copenhagen.instant(day.atTime(9, 0)),
                Copenhagen.instant(day.atTime(11, 0)),
                "Kulturhuset, mødelokale 2");
        boards.all().stream()
                .filter(board -> board.name().endsWith("Nørrebro"))
                .forEach(board -> planning.plan(board.id(), plan, who));
    }
}
