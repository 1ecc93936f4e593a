package dk.helhed.identity.signin;

import dk.helhed.identity.DemoAccount;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.util.List;

/** @param demo the accounts of the demo city; empty outside demo mode */
record SignInPage(String to, String email, boolean late, List<? extends Refusal> refusals, List<DemoAccount> demo)
        implements Page {

    String password() {
        return DemoAccount.PASSWORD;
    }
}
