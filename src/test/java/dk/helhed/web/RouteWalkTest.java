package dk.helhed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route there is, as nobody and as every role: routes that are added later are walked without a change here. */
@AppTest
class RouteWalkTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private record Route(HttpMethod verb, String path, Method handler) {
        RouteAccess access() {
            return RouteAccess.of(handler);
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    @Test
    void everyRouteSaysOnceWhoMayUseIt() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(declarations(route.handler()))
                        .as(
                                "%s (%s) carries exactly one of @OpenToEveryone, @OpenToSignedIn, @OpenTo",
                                route, route.handler())
                        .isEqualTo(1));
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsSentToTheSignInPageExceptWhereEveryoneMayGo() {
        return routes().map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            var answer = walk(route, Optional.empty());
            if (route.access() instanceof RouteAccess.Everyone) {
                assertThat(answer.getStatus()).isLessThan(500).isNotIn(401, 403);
            } else {
                assertThat(answer.getStatus()).isEqualTo(303);
                assertThat(answer.getHeader("Location")).startsWith("/login?to=");
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> aRoleGoesWhereItIsNamedAndNowhereElse() {
        return Arrays.stream(Role.values())
                .flatMap(role -> routes().map(route -> DynamicTest.dynamicTest(role + " " + route, () -> {
                    var status = walk(route, Optional.of(role)).getStatus();
                    if (admits(route, role)) {
                        assertThat(status)
                                .as(role + " " + route)
                                .isLessThan(500)
                                .isNotIn(401, 403);
                    } else {
                        assertThat(status).isEqualTo(403);
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> aFormWithoutItsTokenIsNeverRead() {
        return routes().filter(route -> route.verb() != HttpMethod.GET)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    var bare =
                            web.method(route.verb()).uri(filled(route.path())).with(SignedIn.as(Role.SECRETARY));
                    assertThat(bare.exchange().getResponse().getStatus()).isEqualTo(403);
                }));
    }

    private MockHttpServletResponse walk(Route route, Optional<Role> role) {
        var request = web.method(route.verb()).uri(filled(route.path())).with(csrf());
        return role.map(one -> request.with(SignedIn.as(one)))
                .orElse(request)
                .exchange()
                .getResponse();
    }

    private static boolean admits(Route route, Role role) {
        return switch (route.access()) {
            case RouteAccess.Everyone _, RouteAccess.AnySignedIn _ -> true;
            case RouteAccess.AnyOf any -> any.roles().contains(role);
            case RouteAccess.NoOne _ -> false;
        };
    }

    /** Ids that name nothing: a route must answer those too, without breaking. */
    private static String filled(String path) {
        return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()).replace("**", "x");
    }

    private static long declarations(Method handler) {
        return Stream.of(OpenToEveryone.class, OpenToSignedIn.class, OpenTo.class)
                .filter(access -> AnnotatedElementUtils.isAnnotated(handler, access))
                .count();
    }

    private Stream<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()));
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        Collection<RequestMethod> verbs = info.getMethodsCondition().getMethods();
        var walked = verbs.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : verbs;
        return info.getPatternValues().stream()
                .flatMap(
                        path -> walked.stream().map(verb -> new Route(verb.asHttpMethod(), path, handler.getMethod())));
    }
}
