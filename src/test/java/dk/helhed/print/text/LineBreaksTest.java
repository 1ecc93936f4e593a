package dk.helhed.print.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void keepsTogetherWhatIsReadTogether() {
        assertThat(pieces("den 26. november kl. 13.00 og § 9, stk. 2, nr. 3"))
                .containsExactly("den ", "26. november ", "kl. 13.00 ", "og ", "§ 9, ", "stk. 2, ", "nr. 3");
    }

    @Test
    void keepsNumbersWithTheirUnits() {
        assertThat(pieces("i alt 186.677,50 kr. eller 12,5 % i 2019–2020"))
                .containsExactly("i ", "alt ", "186.677,50 kr. ", "eller ", "12,5 % ", "i ", "2019–2020");
    }

    @Test
    void keepsAQuoteAtItsWord() {
        assertThat(pieces("sagde ”Ja tak”")).containsExactly("sagde ", "”Ja ", "tak”");
    }

    private static List<String> pieces(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        var from = 0;
        for (var at = breaks.next(); at > 0; at = breaks.next()) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        return pieces;
    }
}
