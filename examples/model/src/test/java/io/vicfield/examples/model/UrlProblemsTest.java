package io.vicfield.examples.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Refused URLs are problems with key and path. */
class UrlProblemsTest {
    /** A lone surrogate. */
    private static final String HALF = "\uD83D";

    @Test
    void userInformationInAMount() {
        ExecutorConfig config = ExecutorConfig.EMPTY.withMounts(
                Map.of("data", MountSpec.EMPTY.withSource(URI.create("nfs://me:hunter2@host/share"))));
        Map<String, String> written = new TreeMap<>();

        assertThatExceptionOfType(VicEncodeException.class)
                .isThrownBy(() -> ExecutorConfigCodec.INSTANCE.encode(config, VicSink.into(written)))
                .withMessageNotContaining("hunter2")
                .satisfies(e -> assertIsAt(
                        e.problems(), "guestinfo.vice./mounts|data/source", "ExecutorConfig.mounts[\"data\"].source"));
        assertThat(written).isEmpty();
    }

    @Test
    void userInformationInWhatIsReadOver() {
        ExecutorConfig base = ExecutorConfig.EMPTY.withMounts(
                Map.of("data", MountSpec.EMPTY.withSource(URI.create("nfs://me:hunter2@host/share"))));
        Map<String, String> keys =
                Map.of("guestinfo.vice./mounts", "data", "guestinfo.vice./mounts|data/source/Host", "other");

        assertThatExceptionOfType(VicDecodeException.class)
                .isThrownBy(() -> ExecutorConfigCodec.INSTANCE.decode(VicSource.of(keys), base))
                .withMessageNotContaining("hunter2")
                .satisfies(e -> assertIsAt(
                        e.problems(), "guestinfo.vice./mounts|data/source", "ExecutorConfig.mounts[\"data\"].source"));
        assertThat(ExecutorConfigCodec.INSTANCE.decode(VicSource.of(Map.of()), base))
                .isEqualTo(base);
    }

    @Test
    void aSchemeAloneIsAnOpaqueUri() {
        Map<String, String> keys = Map.of(
                "guestinfo.vice./image_stores", "0",
                "guestinfo.vice./image_stores|0/Scheme", "ds");

        assertThat(StorageCodec.INSTANCE.decode(VicSource.of(keys)).imageStores())
                .containsExactly(URI.create("go-url:Scheme=ds"));
    }

    @Test
    void halfACharacterInAMount() {
        Map<String, String> keys =
                Map.of("guestinfo.vice./mounts", "data", "guestinfo.vice./mounts|data/source/Host", HALF);

        assertThatExceptionOfType(VicDecodeException.class)
                .isThrownBy(() -> ExecutorConfigCodec.INSTANCE.decode(VicSource.of(keys)))
                .satisfies(e -> assertIsAt(
                        e.problems(), "guestinfo.vice./mounts|data/source", "ExecutorConfig.mounts[\"data\"].source"));
    }

    @Test
    void halfACharacterInAListAndAMap() {
        Map<String, String> keys = Map.of(
                "guestinfo.vice./image_stores",
                "0",
                "guestinfo.vice./image_stores|0/Path",
                HALF,
                "guestinfo.vice./VolumeLocations",
                "vol",
                "guestinfo.vice./VolumeLocations|vol/RawQuery",
                HALF);

        assertThatExceptionOfType(VicDecodeException.class)
                .isThrownBy(() -> StorageCodec.INSTANCE.decode(VicSource.of(keys)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(VicProblem::key, VicProblem::path)
                        .containsExactly(
                                tuple("guestinfo.vice./image_stores|0", "Storage.imageStores[0]"),
                                tuple("guestinfo.vice./VolumeLocations|vol", "Storage.volumeLocations[\"vol\"]")));
    }

    private static void assertIsAt(List<VicProblem> problems, String key, String path) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.path()).isEqualTo(path);
        });
    }
}
