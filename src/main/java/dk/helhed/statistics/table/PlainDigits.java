package dk.helhed.statistics.table;

/** A number in plain digits, read without making objects of it: {@code -12,50}. One reader serves many texts. */
final class PlainDigits {
    /** So many digits always fit. */
    private static final int MOST_SIGNS = 19;

    private long unscaled;
    private byte scale;

    /**
     * @param mark the decimal mark
     * @return false when the text is no such number or has more than 18 digits
     */
    boolean read(CharSequence text, char mark) {
        int begin = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int end = text.length();
        int marked = -1;
        long number = 0;
        if (end - begin > MOST_SIGNS || end == begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                number = number * 10 + (sign - '0');
            } else if (sign == mark && mark != 0 && marked < 0 && i > begin && i < end - 1) {
                marked = i;
            } else {
                return false;
            }
        }
        unscaled = text.charAt(0) == '-' ? -number : number;
        scale = (byte) (marked < 0 ? 0 : end - marked - 1);
        return marked >= 0 || end - begin < MOST_SIGNS;
    }

    long unscaled() {
        return unscaled;
    }

    byte scale() {
        return scale;
    }
}
