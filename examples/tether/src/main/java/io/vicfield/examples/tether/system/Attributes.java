package io.vicfield.examples.tether.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * The owner and permissions of a folder.
 *
 * @param attributes the attributes as they were read
 */
record Attributes(PosixFileAttributes attributes) {
    static Attributes of(Path folder) throws IOException {
        return new Attributes(Files.readAttributes(folder, PosixFileAttributes.class));
    }

    void set(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        view.setOwner(attributes.owner());
        view.setGroup(attributes.group());
        view.setPermissions(attributes.permissions());
    }
}
