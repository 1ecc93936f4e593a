package dk.helhed.statistics.intake.connector;

import dk.helhed.platform.FileStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client and the fetching are what this package offers the others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Statbanks.class)
class ConnectorConfiguration {
    @Bean
    StatbankClient statbankClient(Statbanks statbanks) {
        return new StatbankClient(statbanks.pause());
    }

    @Bean
    Fetching fetching(StatbankClient client, FileStore files) {
        return new Fetching(client, files);
    }
}
