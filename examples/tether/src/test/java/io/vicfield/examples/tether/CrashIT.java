package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills and restarts the real program over a .vmx file, many times, with signal 9. */
@Timeout(600)
class CrashIT {
    private static final int KILLS = 100;
    private static final int MOST_NANOS = 2_000_000;
    private static final String OTHERS = "numvcpus";

    @TempDir
    private Path folder;

    @Test
    void killedAnywhereItIsFoundInAConsistentState() throws IOException, InterruptedException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Path vmx = vm();
        Life life = new Life(vmx, folder.resolve("classes.jsa"));
        int steps = life.live();
        CrashedVm.assertDone(keys(vmx));

        int kills = 0;
        int ends = 0;
        long resurrections = 0;
        while (kills < KILLS) {
            int step = 1 + random.nextInt(steps);
            boolean killed = life.live(step, random.nextInt(MOST_NANOS)) == step;
            kills += killed ? 1 : 0;
            ends += killed ? 0 : 1;
            Map<String, String> keys = keys(vmx);
            CrashedVm.assertHonest(keys);
            assertThat(CrashedVm.resurrections(keys)).isGreaterThanOrEqualTo(resurrections);
            resurrections = CrashedVm.resurrections(keys);
        }
        life.live();
        CrashedVm.assertDone(keys(vmx));
        System.out.printf(
                "killed %d times within its %d steps, %d times of them within a write; ended %d times before that;"
                        + " %d resurrections%n",
                kills, steps, halfWritten(), ends, resurrections);
    }

    /** Counts temporary files, which a killed program leaves beside the .vmx file. */
    private long halfWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    private Path vm() throws IOException {
        Path vmx = Files.writeString(folder.resolve("box.vmx"), ".encoding = \"UTF-8\"\n" + OTHERS + " = \"2\"\n");
        VmxFile file = VmxFile.read(vmx);
        CrashedVm.stored().forEach(file::put);
        file.save();
        return vmx;
    }

    /** Reads the file, in which all lines must be complete. */
    private static Map<String, String> keys(Path vmx) throws IOException {
        VmxFile file = VmxFile.read(vmx);
        assertThat(file.malformed()).isEmpty();
        assertThat(file.duplicates()).isEmpty();
        Map<String, String> keys = new TreeMap<>(file.toMap());
        assertThat(keys.remove(OTHERS)).isEqualTo("2");
        keys.remove(".encoding");
        return keys;
    }
}
