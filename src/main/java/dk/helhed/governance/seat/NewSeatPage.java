package dk.helhed.governance.seat;

import dk.helhed.governance.Board;
import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.time.LocalDate;
import java.util.List;

record NewSeatPage(
        Board board,
        List<SeatQueries.PartyChoice> parties,
        LocalDate today,
        Fields typed,
        List<? extends Refusal> refusals)
        implements Page {}
