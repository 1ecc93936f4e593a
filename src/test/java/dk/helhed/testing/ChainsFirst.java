package dk.helhed.testing;

import java.util.Collections;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Classes that wait for one another begin first, the few and long journeys before all others: those that wait for nobody
 * fill the time beside them, and no chain is left to end alone.
 */
public final class ChainsFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        var classes = context.getClassDescriptors();
        classes.sort(Comparator.comparingInt(ChainsFirst::rank));
        // the worker that hands the classes out keeps the first one: were that to wait, it would hold a lock and not
        // run
        Collections.rotate(classes, 1);
    }

    private static int rank(ClassDescriptor test) {
        if (test.isAnnotated(AppTest.class)) {
            return 1;
        }
        return test.isAnnotated(ResourceLock.class) ? 0 : 2;
    }
}
