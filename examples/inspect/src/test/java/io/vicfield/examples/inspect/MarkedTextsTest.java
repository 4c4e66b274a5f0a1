package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.SizeLimits;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.RpcTool;
import io.vicfield.listing.Listing;
import io.vicfield.secret.SecretKey;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends configurations full of marked values to every output, and searches the output for the marks. Some values cannot
 * be encoded, and some cannot be decoded.
 */
class MarkedTextsTest {
    private static final MarkedCodec CODEC = MarkedCodec.INSTANCE;

    private final long seed = Long.getLong("vicfield.seed", System.nanoTime());
    private final Marks marks = new Marks(new Random(seed));
    private final SecretKey key = SecretKey.generate();
    private int failures;

    @TempDir
    private Path folder;

    @AfterEach
    void clear() {
        key.close();
    }

    @Test
    void descriptionsAndListings() {
        for (int i = 0; i < 500; i++) {
            Marked record = marks.next();
            assertThat(CODEC.describe(record))
                    .contains("guestinfo.vice./name = \"shown\"", "guestinfo.vice./token@secret = ********");
            check(String.join("\n", CODEC.describe(record)));
            check(Listing.of(CODEC, record));
        }
    }

    @Test
    void encodingErrorsShowNoMark() {
        for (int i = 0; i < 500; i++) {
            Marked record = marks.next();
            checkFailure(() -> CODEC.encode(record, key.seal(VicSink.into(new TreeMap<>()))));
            checkFailure(() -> CODEC.encode(record, VicSink.into(new TreeMap<>())));
        }
        assertThat(failures).isGreaterThan(500);
    }

    @Test
    void decodingErrorsShowNoMark() {
        for (int i = 0; i < 500; i++) {
            VicSource clear = clear(marks.damaged(texts(marks.writable())));
            checkFailure(() -> CODEC.decode(clear));
            checkFailure(() -> CODEC.decode(clear, marks.writable()));
            checkFailure(() -> CODEC.decodeLeniently(clear, this::check));
        }
        assertThat(failures).isGreaterThan(1000);
    }

    @Test
    void unopenedSecretsShowNoMark() {
        Map<String, String> texts = texts(marks.writable());
        checkFailure(() -> CODEC.decode(VicSource.of(texts)));
        checkFailure(() -> CODEC.decode(key.open(VicSource.of(texts))));
        checkFailure(() -> CODEC.decode(SecretKey.generate().open(VicSource.of(sealed(marks.writable())))));
        checkFailure(() -> SecretKey.fromBase64(marks.text()));
        checkFailure(() -> SecretKey.readFrom(VicSource.of(Map.of("guestinfo.ovfEnv", marks.text()))));
        assertThat(failures).isEqualTo(5);
        assertThat(key.toString()).doesNotContain(key.toBase64());
    }

    @Test
    void deltasShowNoMark() {
        for (int i = 0; i < 200; i++) {
            VicSnapshot snapshot = new VicSnapshot(marks.damaged(sealed(marks.writable())), "1");
            Marked wanted = marks.writable();
            DeltaPlanner<Marked> planner = DeltaPlanner.of(CODEC);
            VicDelta delta = planner.withSecrets(key::open, key::seal).plan(snapshot, wanted);
            assertThat(delta.changes()).hasSizeGreaterThan(10);
            check(delta);
            check(delta.forPoweredOn());
            check(delta.withoutDeletions());
            check(planner.plan(snapshot, wanted));
            check(snapshot);
            checkFailure(() -> SizeLimits.USUAL.check(texts(marks.next())).orThrow());
        }
    }

    @Test
    void errorsOfTheHostShowNoMark() {
        // The tool repeats the request in its answer, as a host might.
        RpcTool refusing = new RpcTool(List.of("sh", "-c", "echo \"$0\" >&2; exit 1"), Duration.ofSeconds(20));
        for (int i = 0; i < 30; i++) {
            GuestInfo guestinfo = new GuestInfo(refusing);
            Marked record = marks.next();
            checkFailure(() -> check(guestinfo.write(sink -> CODEC.encode(record, key.seal(sink)))));
            checkFailure(() -> guestinfo.put("guestinfo.vice..word", record.word()));
            check(guestinfo.skipped());
        }
        assertThat(failures).isEqualTo(60);
    }

    @Test
    void errorsOfFilesShowNoMark() throws IOException {
        Path file = Files.writeString(folder.resolve("box.vmx"), ".encoding = \"US-ASCII\"\n");
        for (int i = 0; i < 200; i++) {
            VmxFile vmx = VmxFile.read(file);
            Marked record = marks.next();
            checkFailure(() -> CODEC.encode(record, key.seal(vmx)));
            checkFailure(() -> vmx.put("guestinfo.vice..word", record.word()));
        }
        assertThat(failures).isPositive();
    }

    @Test
    void vicxShowsNoMark() {
        List<KnownRecord<?>> records = List.of(new KnownRecord<>("Marked", CODEC));
        for (int i = 0; i < 20; i++) {
            String good = Run.file(folder, json(sealed(marks.writable())));
            String bad = Run.file(folder, json(marks.damaged(texts(marks.writable()))));
            for (String file : List.of(good, bad)) {
                check(Run.of(records, "show", file));
                check(Run.of(records, "show", "--lenient", file));
                check(Run.of(records, "show", "--lenient", "-o", "json", file));
                check(Run.of(records, "roundtrip", file));
                check(Run.of(records, "diff", file, good));
                check(Run.of(records, "diff", good, file));
            }
            assertThat(Run.of(records, "show", "-o", "wide", good).out())
                    .contains("shown")
                    .containsPattern("word +\\*{8} +read-write")
                    .containsPattern("jobs\\[\"a\"].args +\\*{8}");
        }
    }

    @Test
    void aMarkIsFoundWhereItMayBeShown() {
        assertThat(marks.writable().toString()).contains("s3cr3t");
        assertThat(texts(marks.writable()).toString()).contains(Marks.ALL);
    }

    private Map<String, String> texts(Marked record) {
        Map<String, String> texts = new TreeMap<>();
        try {
            CODEC.encode(record, new ClearSink(texts));
        } catch (VicException e) {
            failures++;
        }
        return texts;
    }

    private Map<String, String> sealed(Marked record) {
        Map<String, String> texts = new TreeMap<>();
        CODEC.encode(record, key.seal(VicSink.into(texts)));
        key.writeTo(VicSink.into(texts));
        return texts;
    }

    private static VicSource clear(Map<String, String> texts) {
        return new VicSource() {
            @Override
            public String get(String name) {
                return texts.get(name);
            }

            @Override
            public String getSecret(String name) {
                return texts.get(name);
            }
        };
    }

    private static String json(Map<String, String> texts) {
        Map<String, String> escaped = new TreeMap<>(texts);
        escaped.replaceAll((key, text) -> text.replace("\n", " "));
        return Run.json(escaped);
    }

    private void checkFailure(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            failures++;
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            check(trace);
            check(e instanceof VicException refused ? refused.problems() : List.of());
        }
    }

    /** Checks an object's {@code toString}. */
    private void check(Object shown) {
        List<String> found = new ArrayList<>(Marks.ALL);
        String text = shown.toString();
        found.removeIf(mark -> !text.contains(mark));
        assertThat(found).as("-Dvicfield.seed=%s: %s", seed, text).isEmpty();
    }

    /** Stores secrets unsealed. */
    private record ClearSink(Map<String, String> texts) implements VicSink {
        @Override
        public void put(String key, String value) {
            texts.put(key, value);
        }

        @Override
        public void putSecret(String key, String value) {
            texts.put(key, value);
        }
    }
}
