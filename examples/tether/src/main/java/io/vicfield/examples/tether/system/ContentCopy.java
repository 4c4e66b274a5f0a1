package io.vicfield.examples.tether.system;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fills an empty volume with the files of the image that the volume hides. */
final class ContentCopy {
    private final Commands commands;
    private final Path bind;

    ContentCopy(Commands commands, Path root) {
        this.commands = commands;
        bind = root.resolve(".tether/.bind");
    }

    void fill(Path volume) throws IOException {
        if (!isEmpty(volume)) {
            return;
        }
        Files.createDirectories(bind);
        // This mounts the parent folder a second time, without the file systems that are mounted in it.
        commands.run("mount", "--bind", volume.getParent().toString(), bind.toString());
        try {
            Path hidden = bind.resolve(volume.getFileName());
            commands.run("cp", "-a", hidden + "/.", volume.toString());
        } finally {
            commands.run("umount", "-l", bind.toString());
        }
    }

    private static boolean isEmpty(Path volume) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(volume)) {
            for (Path file : files) {
                if (!file.endsWith("lost+found")) {
                    return false;
                }
            }
            return true;
        }
    }
}
