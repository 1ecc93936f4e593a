package dk.helhed.statistics.intake.progress;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.background.BackgroundLoop;
import dk.helhed.statistics.background.Work;
import dk.helhed.statistics.intake.check.Progress;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every instance works on the runs. */
@Configuration(proxyBeanMethods = false)
class RunsGoOn {
    @Bean
    BackgroundLoop<Run, Progress, List<? extends Refusal>> intakeLoop(
            RunStore store, Work<Run, Progress, List<? extends Refusal>> work, Clock clock) {
        return new BackgroundLoop<>("intake", store, work, clock);
    }
}
