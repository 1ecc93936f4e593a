package dk.helhed.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the running application: real PostgreSQL, a port for the browser, MockMvc for the rest. All such tests share
 * one context; each makes a world of its own and never relies on an empty database. One such test runs at a time, beside
 * those that start nothing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ResourceLock("the running application")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface AppTest {}
