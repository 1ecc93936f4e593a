package dk.helhed.print;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** Why a document cannot be printed, or an attachment not be merged. */
public sealed interface PrintRefusal extends Refusal {

    /** The file is encrypted, be it only against changes; it must be saved without a password. */
    record AttachmentEncrypted(String number, String title) implements PrintRefusal {
        @Override
        public String code() {
            return "PRINT-001";
        }

        @Override
        public List<Object> arguments() {
            return List.of(number, title);
        }
    }

    /** The file is no PDF, is damaged or has no pages. */
    record AttachmentUnreadable(String number, String title) implements PrintRefusal {
        @Override
        public String code() {
            return "PRINT-002";
        }

        @Override
        public List<Object> arguments() {
            return List.of(number, title);
        }
    }

    /** The file is an XFA form: its pages exist only inside the program that shows it. */
    record AttachmentIsLiveForm(String number, String title) implements PrintRefusal {
        @Override
        public String code() {
            return "PRINT-003";
        }

        @Override
        public List<Object> arguments() {
            return List.of(number, title);
        }
    }

    /** The print font lacks these characters, and there is nothing equal to print instead. */
    record CharactersMissing(String characters, String place) implements PrintRefusal {
        @Override
        public String code() {
            return "PRINT-004";
        }

        @Override
        public List<Object> arguments() {
            return List.of(characters, place);
        }
    }
}
