package dk.helhed.print.markup;

/**
 * The few words a print says by itself, in the language of the document.
 *
 * @param texts the bundle of the module in that language
 */
public record PrintWords(Sayings texts) {

    /** A text by its key, with its placeholders filled. */
    public interface Sayings {
        String say(String key, Object... arguments);
    }

    /** "Side", of "Side 3 af 11". */
    public String page() {
        return texts.say("print.page");
    }

    /** "af", of "Side 3 af 11". */
    public String of() {
        return texts.say("print.of");
    }

    /** "Forside", the label of the first page in a viewer. */
    public String cover() {
        return texts.say("print.cover");
    }

    /** "Bilag 4.1". */
    public String attachment(String number) {
        return texts.say("print.attachment", number);
    }

    /** "Bilag 4.1 s.", before the page of the attachment in a viewer's list of pages. */
    public String attachmentLabel(String number) {
        return texts.say("print.attachment.label", number);
    }

    /** "Bilag 4.1 · side 2 af 3". */
    public String attachmentFoot(String number, int page, int pages) {
        return texts.say("print.attachment.foot", number, Integer.toString(page), Integer.toString(pages));
    }

    /** "3 sider, her side"; the page numbers follow. */
    public String extent(int pages) {
        return texts.say("print.attachment.extent", pages);
    }
}
