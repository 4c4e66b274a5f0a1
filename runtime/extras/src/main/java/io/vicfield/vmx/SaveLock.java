package io.vicfield.vmx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Lets only one process and one thread at a time save a file. No process may save it while a VMware program uses the
 * VM.
 */
final class SaveLock {
    /** Writes the file. */
    @FunctionalInterface
    interface Saving {
        void run() throws IOException;
    }

    private SaveLock() {}

    /**
     * Waits until no other process or thread saves the file, and then saves it. The processes lock a file beside it,
     * {@code .box.vmx.lock}.
     *
     * @throws VmxLockedException if a VMware program uses the VM
     */
    static void save(Path file, Saving saving) throws IOException {
        // A file lock belongs to the whole process, so threads need another lock.
        synchronized (SaveLock.class) {
            LockFile lock = LockFile.take(file.resolveSibling("." + file.getFileName() + ".lock"));
            try (lock) {
                requireUnlockedByVmware(file);
                saving.run();
            }
        }
    }

    /**
     * Fails if a VMware program has locked the file. Such programs create a file {@code box.vmx.lck}, or files in a
     * folder of this name.
     */
    private static void requireUnlockedByVmware(Path file) throws IOException {
        Path lock = file.resolveSibling(file.getFileName() + ".lck");
        if (Files.isDirectory(lock) ? holdsFiles(lock) : Files.exists(lock)) {
            throw new VmxLockedException(file, lock);
        }
    }

    private static boolean holdsFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }
}
