package dk.helhed.statistics.statbank.fetching;

import dk.helhed.statistics.background.BackgroundLoop;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every instance works on the orders. */
@Configuration(proxyBeanMethods = false)
class OrdersGoOn {
    @Bean
    BackgroundLoop<FetchOrder, OrderProgress, Function<Instant, FetchOrder.Ended>> statbankLoop(
            OrderStore store, FulfilOrder work, Clock clock) {
        return new BackgroundLoop<>("statbank", store, work, clock);
    }
}
