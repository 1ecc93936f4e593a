package dk.helhed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every route and lets in whom its annotation names. */
@Component
class Gate implements HandlerInterceptor {
    private final ViewerSource viewers;

    Gate(ViewerSource viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route) {
            var viewer = viewers.viewer(request);
            if (!RouteAccess.of(route.getMethod()).admits(viewer)) {
                throw viewer.isSignedIn() ? new NotAllowed() : new SignInNeeded();
            }
        }
        return true;
    }
}
