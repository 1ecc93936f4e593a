package dk.helhed.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.Helhed;
import dk.helhed.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server of one's own, with the embedded one standing in for it: what counts is that Helhed only gets an address. */
class ExternalDatabaseTest {
    private static final String DANISH = " locale_provider icu icu_locale 'da-DK' locale 'C.UTF-8'";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PASSWORD = Pattern.compile("name=\"password\" value=\"([^\"]+)\"");
    private static final Pattern EMAIL = Pattern.compile("name=\"email\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void twoInstancesOnOneDatabaseAndOneFileFolderServeTheSameCity(@TempDir Path folder) throws Exception {
        var owner = login();
        superuser().sql("grant helhed_app to " + owner).update();
        var address = address(database("owner " + owner + DANISH), owner);
        try (var first = start(address, folder);
                var second = start(address, folder)) {
            var cookie = signIn(first);
            assertThat(page(second, cookie, "/boards")).contains("Nørrebro");
            assertThat(JdbcClient.create(new DriverManagerDataSource(address))
                            .sql("select count(*) from governance.board")
                            .query(Integer.class)
                            .single())
                    .as("the second instance builds no second city")
                    .isEqualTo(6);
            assertThatThrownBy(() -> first.getBean(JdbcClient.class)
                            .sql("delete from audit.link")
                            .update())
                    .as("works as helhed_app, not as the owner")
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void aDatabaseThatIsUnfitIsRefusedWithAllReasonsAtOnce() {
        var address = address(database("locale 'C.UTF-8'"), login());
        assertThatThrownBy(() -> fitness(address).require())
                .isInstanceOf(DatabaseUnfit.class)
                .hasMessageContaining("START-002")
                .hasMessageContaining("does not sort Danish")
                .hasMessageContaining("may not create schemas")
                .hasMessageContaining("may not work as helhed_app");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedSo() {
        assertThatThrownBy(() -> fitness("jdbc:postgresql://localhost:1/helhed?user=nobody&password=secret")
                        .require())
                .isInstanceOf(DatabaseUnfit.class)
                .hasMessageContaining("does not answer")
                .hasMessageNotContaining("secret");
    }

    private static Fitness fitness(String address) {
        return new Fitness(JdbcClient.create(new DriverManagerDataSource(address)));
    }

    private static ConfigurableApplicationContext start(String address, Path folder) {
        return new SpringApplicationBuilder(Helhed.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + address,
                        "--spring.flyway.url=" + address,
                        "--helhed.data.folder=" + folder);
    }

    private String signIn(ConfigurableApplicationContext city) throws Exception {
        var login = http.send(request(city, "/login").build(), BodyHandlers.ofString());
        var email = first(EMAIL, login.body());
        var form = "_csrf=" + first(TOKEN, login.body()) + "&email=" + email + "&password="
                + first(PASSWORD, login.body());
        var answer = http.send(
                request(city, "/login")
                        .header("Cookie", cookie(login.headers().firstValue("set-cookie")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return cookie(answer.headers().firstValue("set-cookie"));
    }

    private static String cookie(Optional<String> header) {
        return header.orElseThrow().split(";", 2)[0];
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private String page(ConfigurableApplicationContext city, String cookie, String path) throws Exception {
        var answer = http.send(request(city, path).header("Cookie", cookie).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext city, String path) {
        var port = city.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** @return the name of a login of one's own */
    private static String login() {
        var name = "login_" + UUID.randomUUID().toString().replace("-", "");
        superuser().sql("create role %s login password 'test'".formatted(name)).update();
        return name;
    }

    private static String database(String options) {
        var name = "external_" + UUID.randomUUID().toString().replace("-", "");
        superuser()
                .sql("create database %s template template0 %s".formatted(name, options))
                .update();
        return name;
    }

    private static String address(String database, String owner) {
        return TestDatabase.server().url(database) + "?user=" + owner + "&password=test";
    }

    private static JdbcClient superuser() {
        var server = TestDatabase.server();
        return JdbcClient.create(
                new DriverManagerDataSource(server.url("postgres"), "postgres", server.superuserPassword()));
    }
}
