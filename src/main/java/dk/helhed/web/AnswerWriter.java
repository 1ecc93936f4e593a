package dk.helhed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns the {@link Answer} of a route into a response. */
@Component
class AnswerWriter implements HandlerMethodReturnValueHandler {
    private final PageRenderer renderer;

    AnswerWriter(PageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Answer.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (value instanceof Answer answer && request != null && response != null) {
            write(answer, request, response);
        }
    }

    private void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Page page -> html(page, request, response);
            case Answer.Mend(var page) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                html(page, request, response);
            }
            case Answer.Conflict(var page) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                html(page, request, response);
            }
            case Answer.GoTo to -> go(to, request, response);
        }
    }

    private void html(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var html = renderer.render(page, request);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    /** htmx would follow a redirect and swap the whole page into a piece of it, so it is told the address instead. */
    private static void go(Answer.GoTo to, HttpServletRequest request, HttpServletResponse response) {
        to.notice().ifPresent(notice -> {
            var said = new ArrayList<String>();
            said.add(notice.key());
            said.addAll(notice.arguments());
            var flash = RequestContextUtils.getOutputFlashMap(request);
            flash.put(PageRenderer.NOTICE, said);
            RequestContextUtils.saveOutputFlashMap(to.path(), request, response);
        });
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader("HX-Redirect", to.path());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", to.path());
        }
    }
}
