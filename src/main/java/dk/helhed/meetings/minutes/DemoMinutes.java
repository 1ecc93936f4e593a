package dk.helhed.meetings.minutes;

import dk.helhed.identity.Accounts;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.meetings.MeetingState;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import org.springframework.stereotype.Component;

/** The minutes of the demo city's held meeting are approved. */
@Component
class DemoMinutes implements DemoPart {
    private final ApproveMinutes approving;
    private final MinutesDesk desk;
    private final DemoAgenda demo;
    private final Accounts accounts;

    DemoMinutes(ApproveMinutes approving, MinutesDesk desk, DemoAgenda demo, Accounts accounts) {
        this.approving = approving;
        this.desk = desk;
        this.demo = demo;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 507;
    }

    @Override
    public String name() {
        return "meetings-held.minutes";
    }

    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        demo.in(MeetingState.HELD).ifPresent(agenda -> {
            var meeting = agenda.meeting().id();
            approving.approve(meeting, desk.proposal(meeting).checksum(), "", who);
        });
    }
}
