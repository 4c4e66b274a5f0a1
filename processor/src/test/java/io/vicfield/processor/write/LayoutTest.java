package io.vicfield.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void longCallHasAnArgumentPerLine() {
        String first = "first".repeat(12);
        String second = "second".repeat(12);

        assertThat(tidy("    x = call(" + first + ", inner(1, \"a, )\\\" b\"), " + second + ");\n"))
                .isEqualTo("    x = call(\n            " + first
                        + ",\n            inner(1, \"a, )\\\" b\"),\n            " + second + ");\n");
    }

    @Test
    void argumentsThatFitOnALineShareIt() {
        String long1 = "a".repeat(50);
        String long2 = "b".repeat(50);

        assertThat(tidy("    theFieldToSet = callOf(" + long1 + ", " + long2 + ");\n"))
                .isEqualTo("    theFieldToSet = callOf(\n            " + long1 + ", " + long2 + ");\n");
    }

    @Test
    void longChainHasACallPerLine() {
        String argument = "a".repeat(50);

        assertThat(tidy("    x = key(" + argument + ").formerly(key(" + argument + ")).joined(\").\");\n"))
                .isEqualTo("    x = key(" + argument + ")\n            .formerly(key(" + argument
                        + "))\n            .joined(\").\");\n");
    }

    @Test
    void whatWasCalledWithoutArgumentsIsNoChain() {
        String argument = "a".repeat(50);

        assertThat(tidy("    x = parts().decode(" + argument + ", " + argument + ");\n"))
                .isEqualTo("    x = parts().decode(\n            " + argument + ", " + argument + ");\n");
    }

    @Test
    void longArgumentIsBrokenAgain() {
        String first = "first".repeat(12);
        String second = "second".repeat(12);

        assertThat(tidy("call(0, inner(" + first + ", " + second + "));\n"))
                .isEqualTo("call(\n        0,\n        inner(\n                " + first + ",\n                "
                        + second + "));\n");
    }

    @Test
    void longStringStaysWhole() {
        String line = "\"" + "a, b ".repeat(30) + "\"";

        assertThat(tidy(line + "\n")).isEqualTo(line + "\n");
    }

    @Test
    void longSignatureHasItsNameOnTheNextLine() {
        String type = "Map<" + "A".repeat(60) + ", " + "B".repeat(40) + ">";

        assertThat(tidy("    public " + type + " named(String name) {\n"))
                .isEqualTo("    public " + type + "\n            named(String name) {\n");
    }

    @Test
    void longTypeHasAnArgumentPerLine() {
        String key = "A".repeat(60);
        String value = "List<" + "B".repeat(40) + ", C>";

        assertThat(tidy("    public Map<" + key + ", " + value + "> named() {\n"))
                .isEqualTo("    public Map<\n                    " + key + ",\n                    " + value
                        + ">\n            named() {\n");
    }

    private static String tidy(String text) {
        return Layout.broken(text) + "\n";
    }
}
