package io.vicfield.vmx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Replaces a file. Every reader sees either all of the old bytes or all of the new bytes, even after a power failure.
 *
 * @since 0.1
 */
public final class FileReplacement {
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private FileReplacement() {}

    /**
     * Replaces an existing file's bytes with a temporary file in the same folder. Owner, group and permissions stay.
     *
     * @param file the existing file
     * @param bytes its new content
     * @throws IOException if any of these steps fails; the file then stays unchanged
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path temporary = create(folder, "." + file.getFileName());
        try {
            write(temporary, bytes);
            copyOwnerAndPermissions(file, temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(folder);
    }

    /**
     * Creates an empty file that only its owner may use. {@link Files#createTempFile} would add SecureRandom, with 3 MB, to
     * a native image. Others may guess this name, but an existing file is never used.
     */
    private static Path create(Path folder, String prefix) throws IOException {
        Random random = new Random();
        while (true) {
            Path path = folder.resolve(prefix + "." + Long.toUnsignedString(random.nextLong()) + ".tmp");
            try {
                return Files.createFile(path, onlyForOwner(folder));
            } catch (FileAlreadyExistsException e) {
                // The next random name is free.
            }
        }
    }

    private static FileAttribute<?>[] onlyForOwner(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void copyOwnerAndPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old == null || made == null) {
            return;
        }
        PosixFileAttributes wanted = old.readAttributes();
        PosixFileAttributes present = made.readAttributes();
        // Only root may change the owner, so this changes it only if it differs.
        if (!present.owner().equals(wanted.owner())) {
            made.setOwner(wanted.owner());
        }
        if (!present.group().equals(wanted.group())) {
            made.setGroup(wanted.group());
        }
        made.setPermissions(wanted.permissions());
    }

    /** Forces the folder's new entry to the disk. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open folders, and does not need this step. The file is replaced in any case.
        }
    }
}
