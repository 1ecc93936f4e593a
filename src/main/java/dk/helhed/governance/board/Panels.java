package dk.helhed.governance.board;

import dk.helhed.governance.Board;
import dk.helhed.governance.BoardPanel;
import dk.helhed.web.PageRenderer;
import dk.helhed.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the modules to the right have to say on a board's page. */
@Component
class Panels {
    private final List<BoardPanel> panels;
    private final PageRenderer renderer;

    Panels(List<BoardPanel> panels, PageRenderer renderer) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(BoardPanel::order))
                .toList();
        this.renderer = renderer;
    }

    List<String> of(Board board, LocalDate on, Viewer viewer, HttpServletRequest request) {
        return panels.stream()
                .flatMap(panel -> panel.show(board, on, viewer).stream())
                .map(page -> renderer.render(page, request))
                .toList();
    }
}
