/** One description of a chart, drawn as SVG on the server and from the same options in the browser. */
@NullMarked
@ApplicationModule(
        displayName = "chart",
        allowedDependencies = {"kernel", "platform", "web", "web :: component"})
package dk.helhed.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
