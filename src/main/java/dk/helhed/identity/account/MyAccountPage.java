package dk.helhed.identity.account;

import dk.helhed.identity.account.MyAccountQueries.MyGrant;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.util.List;

/** @param sessions at how many places the account is signed in, this one included */
record MyAccountPage(String email, List<MyGrant> grants, int sessions, List<Refusal> refusals) implements Page {}
