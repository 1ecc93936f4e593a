package dk.helhed.geography.area;

import dk.helhed.geography.Area;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Page;
import java.util.List;

record NewAreaPage(AreaForm form, List<Area> parents, List<Fault> refusals) implements Page {}
