package dk.helhed.governance.person;

import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.util.List;

record NewPersonPage(Fields typed, List<? extends Refusal> refusals) implements Page {}
