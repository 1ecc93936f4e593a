package dk.helhed.web;

import java.lang.reflect.Method;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Who may use a route, read off its annotation. A route without one is open to no one. */
sealed interface RouteAccess {
    record Everyone() implements RouteAccess {}

    record AnySignedIn() implements RouteAccess {}

    record AnyOf(Set<Role> roles) implements RouteAccess {}

    record NoOne() implements RouteAccess {}

    static RouteAccess of(Method route) {
        var roles = AnnotatedElementUtils.findMergedAnnotation(route, OpenTo.class);
        if (roles != null) {
            return new AnyOf(Set.of(roles.value()));
        }
        if (route.isAnnotationPresent(OpenToSignedIn.class)) {
            return new AnySignedIn();
        }
        var open = route.isAnnotationPresent(OpenToEveryone.class)
                || ErrorController.class.isAssignableFrom(route.getDeclaringClass());
        return open ? new Everyone() : new NoOne();
    }

    default boolean admits(Viewer viewer) {
        return switch (this) {
            case Everyone _ -> true;
            case AnySignedIn _ -> viewer.isSignedIn();
            case AnyOf any -> viewer.hasAny(any.roles().toArray(Role[]::new));
            case NoOne _ -> false;
        };
    }
}
