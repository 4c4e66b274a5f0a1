package io.vicfield.examples.tether.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Mounts a disk by its file system's label. VIC's volumes keep their data in a subfolder, so that users do not see
 * ext4's {@code lost+found}. If this subfolder exists, it is mounted instead of the whole disk.
 */
final class LabelMount {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int POLL_MILLIS = 10;

    private final Commands commands;
    private final Path disks;
    private final Path aside;

    LabelMount(Commands commands, Path root) {
        this.commands = commands;
        disks = root.resolve("dev/disk/by-label");
        aside = root.resolve(".tether/.filesystem-by-label");
    }

    void mount(String label, Path target) throws IOException {
        Path disk = appeared(disks.resolve(label));
        boolean existed = Files.isDirectory(target);
        Files.createDirectories(target);
        Attributes before = Attributes.of(target);
        Path data = aside(disk, label).resolve(".vic.vol.data");
        if (Files.isDirectory(data)) {
            commands.run("mount", "--bind", data.toString(), target.toString());
        } else {
            ext4(disk, target);
        }
        if (existed) {
            before.set(target);
        }
    }

    /** Mounts the whole disk, unless another of its volumes has mounted it already. Returns the mount point. */
    private Path aside(Path disk, String label) throws IOException {
        Path whole = aside.resolve(label);
        Files.createDirectories(whole);
        if (!isMounted(whole)) {
            ext4(disk, whole);
        }
        return whole;
    }

    private void ext4(Path disk, Path target) {
        commands.run("mount", "-t", "ext4", "-o", "noatime", disk.toString(), target.toString());
    }

    private static boolean isMounted(Path folder) throws IOException {
        return !Files.getFileStore(folder)
                .equals(Files.getFileStore(folder.toAbsolutePath().getParent()));
    }

    /** Waits for the disk, because the kernel may still be detecting it. */
    private static Path appeared(Path disk) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.notExists(disk)) {
            if (System.nanoTime() - end > 0) {
                throw new OperationException(disk + " did not appear within " + PATIENCE.toSeconds() + " s");
            }
            pause();
        }
        return disk;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationException("interrupted while waiting for a disk");
        }
    }
}
