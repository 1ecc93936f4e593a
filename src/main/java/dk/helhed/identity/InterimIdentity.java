package dk.helhed.identity;

import dk.helhed.kernel.AccountId;
import dk.helhed.web.Grant;
import dk.helhed.web.LanguageChoice;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import dk.helhed.web.ViewerSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;

/** INTERIM, replaced by sign-in before anything lands: everyone without an authentication holds every role. */
@Configuration(proxyBeanMethods = false)
class InterimIdentity {
    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(
                        headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none';"
                                + " script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .build();
    }

    @Bean
    ViewerSource viewers() {
        return request -> {
            var signedIn = SecurityContextHolder.getContext().getAuthentication();
            var name = signedIn == null ? "anonymousUser" : signedIn.getName();
            Set<Grant> grants = name.equals("anonymousUser")
                    ? Arrays.stream(Role.values()).map(Grant::everywhere).collect(Collectors.toSet())
                    : Set.of(Grant.everywhere(Role.valueOf(name)));
            return new Viewer(
                    Optional.of(new AccountId(new UUID(0, 1))),
                    "Maja Kirkegaard (opdigtet)",
                    grants,
                    LanguageChoice.of(request));
        };
    }
}
