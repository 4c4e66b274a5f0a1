package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Place;
import io.vicfield.codec.RecordCodec;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.spi.GeneratedCodec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output of vicx for an error of its own. */
class BugTest {
    @TempDir
    private Path folder;

    @Test
    void anExhaustedHeapOrStackIsAFailure() {
        assertThat(failing(new OutOfMemoryError("hunter2")))
                .matches("vicx: needs more memory than the \\d+ MB that Java may use: give it more with java -Xmx\n");
        assertThat(failing(new StackOverflowError()))
                .isEqualTo("vicx: needs a larger stack than Java may use: give it more with java -Xss\n");
    }

    private String failing(Error error) {
        String file = Run.file(folder, Map.of("guestinfo.vice./token@secret", "s3cr3t"));
        Run run = Run.of(
                List.of(new KnownRecord<>("Broken", new Broken(() -> {
                    throw error;
                }))),
                "show",
                "--type",
                "Broken",
                file);
        assertThat(run.status()).isEqualTo(1);
        return run.err();
    }

    @Test
    void itsTraceSaysWhereAndQuotesNothing() {
        String file = Run.file(folder, Map.of("guestinfo.vice./token@secret", "s3cr3t"));
        for (String command : List.of("show", "roundtrip")) {
            Run run = Run.of(
                    List.of(new KnownRecord<>("Broken", new Broken(BugTest::fail))), command, "--type", "Broken", file);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("vicx: this is a bug of vicx:\njava.lang.IllegalStateException\n\tat ")
                    .contains("BugTest.fail(BugTest.java:")
                    .contains("\nCaused by: java.lang.NumberFormatException\n\tat ")
                    .doesNotContain("s3cr3t");
        }
    }

    private static void fail() {
        throw new IllegalStateException("wrote s3cr3t", new NumberFormatException("For input string: \"s3cr3t\""));
    }

    /** Fails during encoding. */
    private static final class Broken extends GeneratedCodec<String> {
        private final Runnable failure;

        Broken(Runnable failure) {
            super(Place.root("vice.", "Broken"));
            this.failure = failure;
        }

        @Override
        public RecordCodec<String> at(Place place) {
            return this;
        }

        @Override
        protected void write(String value, Encoding out) {
            failure.run();
        }

        @Override
        protected String read(Decoding in) {
            return "";
        }

        @Override
        protected String read(Decoding in, String base) {
            return base;
        }
    }
}
