package io.vicfield.guestinfo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final String HARD = "k €\u00e4\ud83d\ude00 \"'`$\\ %s\t* \n\n";

    @Test
    void theShellPassesEveryByte() throws IOException, InterruptedException {
        assertThat(run(List.of("printf", "%s", HARD))).isEqualTo(HARD);
        assertThat(run(List.of("printf", "%s", "-n \u007f<>|&;(){}[]#!?^"))).isEqualTo("-n \u007f<>|&;(){}[]#!?^");
    }

    @Test
    void alsoAsMuchAsARequestMayHold() throws IOException, InterruptedException {
        String euros = "€".repeat(GuestCommand.LIMIT / 3);
        assertThat(run(List.of("printf", "%s", euros))).isEqualTo(euros);
    }

    @Test
    void theScriptIsAllAscii() {
        assertThat(Arguments.script(List.of("tool", HARD)))
                .matches("[\\x00-\\x7f]*")
                .contains("k \\0342\\0202\\0254");
    }

    /** A JVM with an ASCII locale, as in a container without LANG, sends and receives all characters. */
    @Test
    void allCharactersArriveInAnAsciiLocale() throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                location(GuestCommand.class) + ":" + location(ArgumentsTest.class),
                Echo.class.getName());
        java.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        Process process = java.redirectErrorStream(true).start();
        assertThat(output(process)).isEqualTo("same\n");
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh").redirectErrorStream(true).start();
        process.getOutputStream().write(Arguments.script(arguments).getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().close();
        return output(process);
    }

    private static String output(Process process) throws IOException, InterruptedException {
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return text;
        }
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** Sends a value to a tool that sends it back. */
    static final class Echo {
        private Echo() {}

        /** Prints whether the received value equals the sent one. */
        public static void main(String[] args) {
            RpcTool tool = new RpcTool(List.of("printf", "%s\\n"), Tool.TIMEOUT);
            String text = "info-set guestinfo.k " + HARD;
            System.out.println(text.equals(tool.send(GuestCommand.set("guestinfo.k", HARD))) ? "same" : "different");
        }
    }
}
