package dk.helhed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two people's words in one place, left for a third to find: no text of the project holds the marks of a merge that was not finished. */
class ConflictMarkersTest {
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", "node_modules", ".idea", ".vscode");

    /** Written apart, so that this file does not find itself. */
    private static final Pattern MARK =
            Pattern.compile("(?m)^(?:" + "<".repeat(7) + "|" + ">".repeat(7) + "|" + "\\|".repeat(7) + ")(?: |$)");

    @Test
    void noTextHoldsTheMarksOfAnUnfinishedMerge() throws IOException {
        var texts = texts(Path.of(""));
        assertThat(texts).as("the project's own texts were found").contains(Path.of("pom.xml"), Path.of("README.md"));
        assertThat(texts.stream().filter(ConflictMarkersTest::isMarked)).isEmpty();
    }

    @Test
    void aMarkIsSeenAndALineOfEqualsSignsIsNone() {
        assertThat(MARK.matcher("a\n" + "<".repeat(7) + " HEAD\nb").find()).isTrue();
        assertThat(MARK.matcher("a\n" + ">".repeat(7) + "\n").find()).isTrue();
        assertThat(MARK.matcher("Heading\n=======\n<<<<<<<< eight").find()).isFalse();
    }

    private static boolean isMarked(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.indexOf('\0') < 0 && MARK.matcher(text).find();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> texts(Path root) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var name = folder.getFileName();
                return name != null && NOT_OURS.contains(name.toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
