package dk.helhed.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL that others look after. Its one login owns what the migrations make and works as {@code helhed_app}, so
 * that facts cannot be changed there either.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.flyway.url")
class ExternalDatabase {

    /** The door of the database opens only when it is fit; then it is brought up to date. */
    @Bean
    FlywayMigrationStrategy fitBeforeMigrated() {
        return flyway -> {
            DataSource owner = flyway.getConfiguration().getDataSource();
            new Fitness(JdbcClient.create(owner)).require();
            flyway.migrate();
        };
    }

    @Bean
    static BeanPostProcessor worksAsTheApplication() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setConnectionInitSql("set role helhed_app");
                }
                return bean;
            }
        };
    }
}
