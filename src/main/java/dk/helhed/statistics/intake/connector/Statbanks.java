package dk.helhed.statistics.intake.connector;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The StatBanks that may be asked. Only these: a person chooses among them and types no address.
 *
 * @param statbanks each with the address that ends in its version, a sub-database in its path
 */
@ConfigurationProperties("helhed")
record Statbanks(List<Known> statbanks) {

    /**
     * @param key stands in addresses of ours and never changes
     * @param licence the source line of what comes from there
     */
    record Known(String key, String name, URI address, String licence) {}

    Statbanks {
        statbanks = List.copyOf(statbanks);
    }

    Known known(String key) {
        return statbanks.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(dk.helhed.web.NotFound::new);
    }
}
