package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, comments and messages are easy to read. There are no exceptions. */
class PlainEnglishTest {
    private static final int LONGEST_SENTENCE = 35;
    private static final Path ROOT = Markdown.file("");

    /** A phrase that readers stumble over, with an example and a replacement. */
    private enum Riddle {
        ALOUD("\\baloud\\b", "A failure is said aloud.", "say who reports or prints it"),
        SAID_OF("\\b(?:says?|said|tells?|told) of\\b", "what is said of a key", "write \"about\", or name the facts"),
        IS_SAID(
                "\\b(?:is|are|be|was|were) said\\b",
                "which is said here",
                "write \"reported\", \"printed\" or \"published\""),
        HOW_IT_GOES("\\bhow it (?:goes|fares)\\b", "say how it goes", "write \"status\""),
        BECOMES_OF(
                "\\bwhat (?:becomes|became|comes|came) of\\b",
                "tells what became of it",
                "write \"result\" or \"status\""),
        MAKES_OF("\\bmakes? of (?:it|them|a|the)\\b", "what a record makes of a file", "name the result"),
        SHALL("\\bshall\\b", "what shall change", "write \"must\", or use the present tense"),
        FALLS_TOGETHER("falls? together", "a.b falls together with a/b", "write \"becomes the same key\""),
        IN_SILENCE("in silence", "it would be lost in silence", "write \"silently\""),
        OF_THE_MOMENT("of the moment", "Values of the moment", "write \"current\" or \"computed\""),
        IS_NO(
                "(?<!\\bthere )\\b(?:is|are|was|were) no (?!longer\\b)",
                "a text that is no value",
                "write \"is not a …\""),
        IS_GONE(
                "\\b(?:is|are|was|were) gone\\b",
                "What is gone is deleted.",
                "write \"deleted\", \"removed\" or \"missing\""),
        IS_THERE("\\b(?:is|are|was|were|be) there\\b", "What is there is there.", "write \"exists\" or \"is present\""),
        WHO("(?:^|(?<=[.!?] ))(?-i:Who) (?![^.]*\\?)", "Who has no key deletes none.", "name the person or program"),
        WHOEVER("\\bwho(?:m|so)?ever\\b", "whoever reads it", "name the person or program"),
        WHATEVER("\\bwhatever\\b", "whatever it holds", "write \"any value\", or name the things"),
        OF_BEFORE("\\bof (?:before|once)\\b(?=[,.;:)]|$)", "programs of before", "write \"earlier\" or \"former\""),
        ALL_THERE_IS("\\ball there is\\b|\\bthere is of\\b", "is all there is of the group", "write \"is the only …\"");

        private final Pattern pattern;
        private final String sample;
        private final String instead;

        Riddle(String pattern, String sample, String instead) {
            this.pattern = Pattern.compile("(?i)" + pattern);
            this.sample = sample;
            this.instead = instead;
        }
    }

    @Test
    void pagesHoldNoRiddles() throws IOException {
        assertThat(findings(pages(), Prose::ofMarkdown, PlainEnglishTest::riddles))
                .isEmpty();
    }

    @Test
    void sourcesHoldNoRiddles() throws IOException {
        assertThat(findings(sources("main"), Prose::ofJava, PlainEnglishTest::riddles))
                .isEmpty();
    }

    /** String literals of tests are inputs, so only comments are checked. */
    @Test
    void testsHoldNoRiddles() throws IOException {
        assertThat(findings(sources("test"), Prose::ofComments, PlainEnglishTest::riddles))
                .isEmpty();
    }

    @Test
    void pagesHoldNoLongSentences() throws IOException {
        assertThat(findings(pages(), Prose::ofMarkdown, PlainEnglishTest::tooLong))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRiddleIsFoundWithAReplacement(Riddle riddle) {
        assertThat(riddles(new Prose(1, riddle.sample))).anyMatch(finding -> finding.endsWith(riddle.instead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"There is no key.", "The key is no longer read.", "Who writes it?", "Put it in there."})
    void plainSentencesAreAccepted(String sentence) {
        assertThat(riddles(new Prose(1, sentence))).isEmpty();
    }

    @Test
    void aLongSentenceIsFound() {
        String words = "one `a b c` [two](three.md) ".repeat(12);
        assertThat(Prose.ofMarkdown(words + ".\n").stream().flatMap(PlainEnglishTest::tooLong))
                .hasSize(1);
        assertThat(Prose.ofMarkdown(words.replace("(three.md)", "(three.md).")).stream()
                        .flatMap(PlainEnglishTest::tooLong))
                .isEmpty();
    }

    @Test
    void commentsAndMessagesAreRead() {
        assertThat(inJava("// lost in\n    // silence")).isOne();
        assertThat(inJava("/** Where a {@code Box} is\n * there. */")).isOne();
        assertThat(inJava("String s = \"lost in \"\n        + \"silence\";")).isOne();
        assertThat(inJava("String s = \"lost in \" + what + \"silence\"; // a \"quote"))
                .isZero();
        assertThat(inJava("char c = '\"'; boolean in, silence; // in")).isZero();
    }

    private static long inJava(String source) {
        return Prose.ofJava(source).stream().flatMap(PlainEnglishTest::riddles).count();
    }

    private static Stream<String> riddles(Prose prose) {
        return Stream.of(Riddle.values())
                .flatMap(riddle -> riddle.pattern
                        .matcher(prose.text())
                        .results()
                        .map(hit -> "…" + around(prose.text(), hit.start(), hit.end()) + "…: " + riddle.instead));
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 40), Math.min(text.length(), end + 30));
    }

    private static Stream<String> tooLong(Prose prose) {
        return prose.sentences()
                .filter(sentence -> words(sentence) > LONGEST_SENTENCE)
                .map(sentence -> words(sentence) + " words, more than " + LONGEST_SENTENCE + ": " + sentence);
    }

    private static long words(String sentence) {
        return Stream.of(sentence.split(" "))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static List<String> findings(
            List<Path> files, Function<String, List<Prose>> reader, Function<Prose, Stream<String>> check)
            throws IOException {
        assertThat(files).hasSizeGreaterThan(20);
        List<String> findings = new ArrayList<>();
        for (Path file : files) {
            for (Prose prose : reader.apply(Files.readString(file))) {
                check.apply(prose)
                        .map(finding -> "\n" + ROOT.relativize(file) + ":" + prose.line() + " " + finding)
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String page : List.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md")) {
            pages.add(Markdown.file(page));
        }
        pages.addAll(files("docs", file -> file.toString().endsWith(".md")));
        pages.addAll(files("examples", file -> file.endsWith("README.md")));
        return pages;
    }

    private static List<Path> sources(String set) throws IOException {
        String folder = Path.of("src", set, "java").toString();
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("runtime", "processor", "examples")) {
            sources.addAll(files(
                    module,
                    file -> file.toString().endsWith(".java") && file.toString().contains(folder)));
        }
        return sources;
    }

    private static List<Path> files(String folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(Markdown.file(folder))) {
            return files.filter(wanted).sorted().toList();
        }
    }
}
