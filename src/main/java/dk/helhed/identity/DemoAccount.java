package dk.helhed.identity;

import dk.helhed.web.Role;

/** An invented person of the demo city, one for each role. Exists nowhere else, and opens nothing outside demo mode. */
public record DemoAccount(Role role, String name, String email) {
    /** No secret: it stands on the sign-in page of the demo city. */
    public static final String PASSWORD = "demobyen-2016";
}
