package dk.helhed.kernel;

/** Files can hold signs that are no text: the sign of nothing, and half a letter. No database keeps them, and no page shows them. */
public final class WholeText {
    private WholeText() {}

    public static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == 0 || Character.isSurrogate(sign) && !isHalfOfAPair(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHalfOfAPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
