package dk.helhed.meetings.call;

import dk.helhed.identity.Accounts;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The demo city's first meeting was called a fortnight before it was held; its papers went out with it. */
@Component
class DemoCall implements DemoPart {
    private static final Duration AHEAD = Duration.ofDays(14);

    private final CallMeeting calling;
    private final DemoAgenda agenda;
    private final Accounts accounts;

    DemoCall(CallMeeting calling, DemoAgenda agenda, Accounts accounts) {
        this.calling = calling;
        this.agenda = agenda;
        this.accounts = accounts;
    }

    @Override
    public int getOrder() {
        return 504;
    }

    @Override
    public String name() {
        return "meetings-held.call";
    }

    @Override
    public void build() {
        var who = accounts.demoAccount(Role.SECRETARY).orElseThrow();
        agenda.inTheMaking().map(found -> found.meeting()).ifPresent(meeting -> {
            if (calling.call(meeting.id(), who, meeting.starts().minus(AHEAD)) instanceof CallMeeting.Blocked blocked) {
                throw new IllegalStateException("Not called: " + blocked);
            }
        });
    }
}
