package dk.helhed.web;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * An answer that is asked for once while a page is put together. Many parts of a page read the same small registers; so they see one
 * state of them, and the database is asked once. Whoever changes something, and whatever runs outside of a page, asks each time.
 */
public final class OncePerPage<T> implements Supplier<T> {
    private static final String ANSWERS = OncePerPage.class.getName();

    private final Supplier<T> asked;

    private OncePerPage(Supplier<T> asked) {
        this.asked = asked;
    }

    /** @param asked gives what nobody changes afterwards */
    public static <T> OncePerPage<T> of(Supplier<T> asked) {
        return new OncePerPage<>(asked);
    }

    @Override
    @SuppressWarnings("unchecked") // what is kept under this was given by this
    public T get() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page && isOnlyRead(page)
                ? (T) answers(page).computeIfAbsent(this, _ -> asked.get())
                : asked.get();
    }

    private static boolean isOnlyRead(ServletRequestAttributes page) {
        return HttpMethod.GET.matches(page.getRequest().getMethod());
    }

    @SuppressWarnings("unchecked") // nobody else uses the name
    private static Map<OncePerPage<?>, Object> answers(ServletRequestAttributes page) {
        var request = page.getRequest();
        if (request.getAttribute(ANSWERS) == null) {
            request.setAttribute(ANSWERS, new IdentityHashMap<OncePerPage<?>, Object>());
        }
        return (Map<OncePerPage<?>, Object>) request.getAttribute(ANSWERS);
    }
}
