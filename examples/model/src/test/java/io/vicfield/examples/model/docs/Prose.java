package io.vicfield.examples.model.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of English in a file: a paragraph, a table cell, a comment, or the text of a message.
 *
 * @param line where it starts, from 1
 * @param text its words on one line; code in it is the word {@link #CODE}
 */
record Prose(int line, String text) {
    private static final String CODE = "code";

    private static final Pattern FENCE = Pattern.compile("(?ms)^[ \\t]*```.*?^[ \\t]*```[ \\t]*$");
    private static final Pattern BLOCK_END = Pattern.compile("(?m)(?<!\\\\)\\||^[ \\t]*$|^[ \\t]*(?:[-*]|\\d+\\.|#+) ");

    private static final String STRING = "\"(?:\\\\.|[^\"\\\\\\n])*+\"";

    /**
     * Matches a comment, consecutive line comments, or string literals that are joined by a plus. It skips characters.
     */
    private static final Pattern PIECE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*(?:\\n\\s*//[^\\n]*)*|\"\"\".*?\"\"\"|" + STRING
                    + "(?:\\s*\\+\\s*" + STRING + ")*|'(?:\\\\.|[^'\\\\\\n])+'");

    private static final Pattern COMMENT_MARKS = Pattern.compile("(?m)/\\*+|\\*/|^\\s*\\*|//|\"\\s*\\+\\s*\"|\"");
    private static final Pattern TAG = Pattern.compile("(?m)^\\s*\\*\\s*(?=@[a-z]+ )|<p>|<li>");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[)\"]*\\s+");

    /** Returns the paragraphs, list items and table cells of a page, without code blocks. */
    static List<Prose> ofMarkdown(String page) {
        String text = FENCE.matcher(page).replaceAll(block -> "\n".repeat(lines(block.group())));
        return split(text, 1, BLOCK_END);
    }

    /** Returns the comments and the string literals of a class. */
    static List<Prose> ofJava(String source) {
        return pieces(source, "/\"");
    }

    /** Returns the comments of a class. */
    static List<Prose> ofComments(String source) {
        return pieces(source, "/");
    }

    private static List<Prose> pieces(String source, String starts) {
        List<Prose> pieces = new ArrayList<>();
        PIECE.matcher(source)
                .results()
                .filter(piece -> starts.indexOf(piece.group().charAt(0)) >= 0)
                .forEach(piece ->
                        pieces.addAll(split(piece.group(), 1 + lines(source.substring(0, piece.start())), TAG)));
        return pieces;
    }

    Stream<String> sentences() {
        return SENTENCE_END.splitAsStream(text);
    }

    private static List<Prose> split(String text, int line, Pattern end) {
        List<Prose> pieces = new ArrayList<>();
        int start = 0;
        List<MatchResult> ends = end.matcher(text).results().toList();
        for (int i = 0; i <= ends.size(); i++) {
            String piece = text.substring(start, i < ends.size() ? ends.get(i).start() : text.length());
            if (!piece.isBlank()) {
                String blankStart =
                        piece.substring(0, piece.length() - piece.stripLeading().length());
                pieces.add(new Prose(line + lines(text.substring(0, start)) + lines(blankStart), plain(piece)));
            }
            start = i < ends.size() ? ends.get(i).end() : start;
        }
        return pieces;
    }

    private static String plain(String text) {
        return COMMENT_MARKS
                .matcher(text.replaceAll("\\{@(?:code|literal|link|linkplain|snippet)[^}]*}|`[^`]+`", CODE))
                .replaceAll(" ")
                .replaceAll("!?\\[([^]]*)]\\([^)]*\\)", "$1")
                .replaceAll("<!--.*?-->|</?[a-z]+>|[*]+|\\\\[nt]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
