package dk.helhed.platform.database;

import dk.helhed.platform.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded server, unless {@code spring.datasource.url} names an external one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabase {

    /** As a bean it stops after the connection pool that depends on it; a shutdown hook would stop both at once. */
    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(DataFolder data) {
        return PostgresServer.start(data.postgres());
    }

    @Bean
    JdbcConnectionDetails applicationConnection(PostgresServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "helhed_app";
            }

            @Override
            public String getPassword() {
                return server.applicationPassword();
            }

            @Override
            public String getJdbcUrl() {
                return server.url("helhed");
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(PostgresServer server) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return "helhed_owner";
            }

            @Override
            public String getPassword() {
                return server.ownerPassword();
            }

            @Override
            public String getJdbcUrl() {
                return server.url("helhed");
            }
        };
    }
}
