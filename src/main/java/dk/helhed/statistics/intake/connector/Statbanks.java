package dk.helhed.statistics.intake.connector;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The StatBanks that may be asked. Only these: a person chooses among them and types no address.
 *
 * @param statbanks each with the address that ends in its version, a sub-database in its path
 * @param pause before a question is asked again; twice as long before the third time
 */
@ConfigurationProperties("helhed")
public record Statbanks(
        List<Known> statbanks,
        @Name("statbank-pause") @DefaultValue("2s") Duration pause) {

    /**
     * @param key stands in addresses of ours and never changes
     * @param licence the source line of what comes from there
     */
    public record Known(String key, String name, URI address, String licence) {}

    public Statbanks {
        statbanks = List.copyOf(statbanks);
    }

    /** @throws dk.helhed.web.NotFound when there is none */
    public Known known(String key) {
        return statbanks.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(dk.helhed.web.NotFound::new);
    }
}
