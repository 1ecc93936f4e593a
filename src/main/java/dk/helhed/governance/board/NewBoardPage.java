package dk.helhed.governance.board;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** @param overallExists whether the one overall board is there, so that only district boards can be added */
record NewBoardPage(
        boolean overallExists,
        List<Area> areas,
        Set<AreaId> chosen,
        LocalDate today,
        Fields typed,
        List<? extends Refusal> refusals)
        implements Page {}
