package io.vicfield.examples.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index has every page, and every link has a target. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
    private static final Pattern SECTION = Pattern.compile("wire-format,\\s+(?:\\* )?\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md"));
        pages.addAll(pagesBelow("docs", 3));
        pages.addAll(pagesBelow("examples", 2));
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(String page) {
        assertThat(links(page).filter(link -> !leadsSomewhere(page, link))).isEmpty();
    }

    @Test
    void theIndexHasEveryPage() throws IOException {
        List<String> linked = links("docs/README.md").toList();
        assertThat(pagesBelow("docs", 3).stream().map(page -> page.substring("docs/".length())))
                .filteredOn(page -> !page.equals("README.md"))
                .allMatch(linked::contains);
    }

    @Test
    void theSectionsThatCommentsNameExist() throws IOException {
        List<String> sections = HEADING.matcher(
                        Markdown.read("docs/wire-format.md").text())
                .results()
                .map(heading -> heading.group(1))
                .toList();
        for (String module : List.of("runtime", "processor")) {
            try (Stream<Path> files = Files.walk(Markdown.file(module))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    assertThat(SECTION.matcher(Files.readString(file)).results().map(section -> section.group(1)))
                            .as(file.toString())
                            .allMatch(sections::contains);
                }
            }
        }
    }

    private static List<String> pagesBelow(String folder, int depth) throws IOException {
        Path root = Markdown.file(folder);
        try (Stream<Path> files = Files.walk(root, depth)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> folder + "/" + root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> links(String page) {
        String prose = CODE.matcher(Markdown.read(page).text()).replaceAll("");
        return LINK.matcher(prose).results().map(link -> link.group(1)).filter(link -> !link.contains("://"));
    }

    private static boolean leadsSomewhere(String page, String link) {
        String[] parts = link.split("#", 2);
        Path file = parts[0].isEmpty()
                ? Markdown.file(page)
                : Markdown.file(page).resolveSibling(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    private static List<String> anchors(Path file) {
        return HEADING.matcher(Markdown.read(Markdown.file("").relativize(file).toString())
                        .text())
                .results()
                .map(DocumentationTest::anchor)
                .toList();
    }

    /** Returns the anchor that GitHub makes from a heading. */
    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\w\\- ]", "")
                .replace(' ', '-');
    }
}
