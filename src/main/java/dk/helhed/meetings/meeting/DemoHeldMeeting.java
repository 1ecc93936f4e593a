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

/**
 * The demo city's meeting that was held six weeks ago on Nørrebro. Its parts come before those of the coming meeting, so
 * that the coming one approves its minutes.
 */
@Component
class DemoHeldMeeting implements DemoPart {
    private static final int DAYS_AGO = 42;

    private final PlanMeeting planning;
    private final Boards boards;
    private final Accounts accounts;
    private final Clock clock;

    DemoHeldMeeting(PlanMeeting planning, Boards boards, Accounts accounts, Clock clock) {
        this.planning = planning;
        this.boards = boards;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return 501;
    }

    @Override
    public String name() {
        return "meetings-held.meeting";
    }

    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        var day = Copenhagen.today(clock).minusDays(DAYS_AGO).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
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
