package dk.helhed.journey;

import dk.helhed.testing.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A journey through a city that only journeys see: pictures and maps show nothing that another test left behind, and the
 * tests of the other city need not wait. The journeys share the browser, so they wait for one another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ResourceLock(Chromium.ONE_AT_A_TIME)
@ContextConfiguration(initializers = TestDatabase.class)
@interface JourneyTest {}
