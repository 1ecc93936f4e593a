package dk.helhed.meetings.attachment;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.PaperId;
import dk.helhed.web.Page;
import java.util.List;

/** A file was not taken, and why. */
record AttachmentRefusedPage(PaperId paper, String title, List<Refusal> refusals) implements Page {}
