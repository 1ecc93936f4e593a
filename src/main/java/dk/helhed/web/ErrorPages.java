package dk.helhed.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every way of not getting an answer ends on a page that says what happened; never in a stack trace. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    /** An address that is not well-formed names nothing, so it is answered as one that is not there. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class, NoResourceFoundException.class})
    Answer notFound(HttpServletResponse response) {
        return page(response, 404, "missing", "WEB-404");
    }

    @ExceptionHandler(NotAllowed.class)
    Answer notAllowed(HttpServletResponse response) {
        return page(response, 403, "forbidden", "WEB-403");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Answer tooLarge(HttpServletResponse response) {
        return page(response, 413, "large", "FILE-001");
    }

    /** A form that lost its file on the way. */
    @ExceptionHandler(MultipartException.class)
    Answer unreadable(HttpServletResponse response) {
        return page(response, 400, "request", "WEB-400");
    }

    /** Back to where one was going, once signed in. htmx is told to leave the page, not to swap the sign-in into it. */
    @ExceptionHandler(SignInNeeded.class)
    void signIn(HttpServletRequest request, HttpServletResponse response) {
        var wanted = request.getMethod().equals("GET") ? address(request) : "/";
        var login = "/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(401);
            response.setHeader("HX-Redirect", login);
        } else {
            response.setStatus(303);
            response.setHeader("Location", login);
        }
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    @RequestMapping("/error")
    Answer error(HttpServletRequest request, HttpServletResponse response) {
        return switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
            case Integer status when status == 404 -> page(response, 404, "missing", "WEB-404");
            case Integer status when status == 403 -> page(response, 403, "forbidden", "WEB-403");
            case Integer status when status == 413 -> page(response, 413, "large", "FILE-001");
            case Integer status when status < 500 -> page(response, status, "request", "WEB-" + status);
            case null, default -> page(response, 500, "broken", "WEB-500");
        };
    }

    private static Answer page(HttpServletResponse response, int status, String kind, String code) {
        response.setStatus(status);
        return new ErrorPage(kind, code);
    }
}
