package dk.helhed.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of scripts and styles with the hash of their content. */
@Component
public class Assets {
    private final ObjectProvider<ResourceUrlProvider> addresses;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Asked for late: the provider is made from the same web configuration that needs the page renderer first. */
    Assets(ObjectProvider<ResourceUrlProvider> addresses) {
        this.addresses = addresses;
    }

    /** @throws IllegalArgumentException when there is no such file: a page must not ask for what is not there */
    String address(String path) {
        return known.computeIfAbsent(
                path,
                asked -> Optional.ofNullable(addresses.getObject().getForLookupPath(asked))
                        .orElseThrow(() -> new IllegalArgumentException("No such asset: " + asked)));
    }
}
