package dk.helhed.statistics.intake;

import static dk.helhed.testing.Handing.code;
import static dk.helhed.testing.Handing.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.testing.Damage;
import dk.helhed.testing.Handing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A file on its way through the whole intake, as far as it comes; then it is given up. */
record HowFar(MockMvc web, StagedStore staged, JdbcClient jdbc) {
    static final String LOOKED_AT = "looked at";
    static final Pattern FINDING = Pattern.compile("\\bINTAKE-1[0-7]\\d\\b");

    String end(String ending, byte[] bytes) {
        return end(new Damage("fil." + ending, "as it is", bytes));
    }

    /** How far the file came: the code that refused it or the first that was found in it, or that it could be looked at. */
    String end(Damage file) {
        try {
            var end = hand().in("/intake", file);
            // an undamaged file may be a release already, by another test
            return end.startsWith("/datasets/") ? LOOKED_AT : end.startsWith("/") ? given(end) : end;
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError(file.toString(), broken);
        }
    }

    private String given(String address) {
        try {
            return looked(address);
        } finally {
            assertThat(to(send(post(address + "/abandon")))).isEqualTo("/intake");
            assertThat(told(address.substring(1))).isEqualTo(1);
        }
    }

    private String looked(String address) {
        assertThat(send(get(address)).getStatus()).isEqualTo(200);
        var declared = send(form(address));
        for (int again = 0;
                again < 2 && declared.getStatus() == 303 && to(declared).equals(address);
                again++) {
            declared = send(form(address));
        }
        if (declared.getStatus() == 422) {
            return code(declared);
        }
        assertThat(to(declared)).isEqualTo(address + "/findings");
        var findings = send(get(address + "/findings"));
        assertThat(send(get(address + "/findings.csv")).getStatus()).isEqualTo(200);
        if (findings.getStatus() == 303) {
            return code(send(get(address)));
        }
        assertThat(findings.getStatus()).isEqualTo(200);
        var refused = send(post(address + "/commit"));
        assertThat(refused.getStatus()).as("it is stopped").isEqualTo(422);
        assertThat(Handing.text(refused)).as("what stops it").containsPattern("INTAKE-\\d{3}");
        var stopped = FINDING.matcher(Handing.text(findings));
        return stopped.find() ? stopped.group() : LOOKED_AT;
    }

    private MockHttpServletRequestBuilder form(String address) {
        var file = staged.staged(StagedId.of(address.substring(address.lastIndexOf('/') + 1)));
        var form =
                new LinkedHashMap<>(file.fields().with(somewhere(file.fields())).fields());
        form.putAll(Map.of("dataset", "new", "datasetName", "Skade " + UUID.randomUUID(), "source", "Prøvekilde"));
        form.putAll(Map.of("licence", "Prøve", "threshold", "0", "level", "DISTRICT", "action", "continue"));
        form.put("version", String.valueOf(file.version()));
        var request = post(address);
        form.forEach(request::param);
        return request;
    }

    /** Areas and periods where none is proposed, so that the file is read to its end. */
    private static Map<String, String> somewhere(DeclarationFields proposed) {
        var more = new LinkedHashMap<String, String>();
        var free = new ArrayList<String>();
        for (int i = 0; i < proposed.number("columns", 0); i++) {
            if (Set.of("CATEGORY", "IGNORE").contains(proposed.text("role" + i))) {
                free.add("role" + i);
            }
        }
        for (var role : List.of("AREA", "PERIOD")) {
            if (!proposed.fields().containsValue(role) && !free.isEmpty()) {
                more.put(free.removeFirst(), role);
            }
        }
        return more;
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        return hand().send(request);
    }

    private Handing hand() {
        return new Handing(web);
    }

    /** How often the audit trail says that it was given up. */
    private long told(String subject) {
        return jdbc.sql(
                        "select count(*) from audit.link where object = :subject and action = 'statistics.intake.given-up'")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
