package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.CopyMode;
import io.vicfield.examples.model.MountSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Mounts disks by label, and otherwise NFS shares, in the places where VIC's containers expect them. */
final class Mounts {
    private final Commands commands;
    private final Path root;
    private final LabelMount labels;
    private final ContentCopy copy;

    Mounts(Commands commands, Path root) {
        this.commands = commands;
        this.root = root;
        labels = new LabelMount(commands, root);
        copy = new ContentCopy(commands, root);
    }

    void mount(MountSpec mount) {
        Path target = inside(mount.path());
        try {
            if ("label".equals(mount.source().getScheme())) {
                labels.mount(label(mount), target);
            } else {
                share(mount, target);
            }
            if (mount.copyMode() == CopyMode.NEW) {
                copy.fill(target);
            }
        } catch (IOException e) {
            throw new OperationException("cannot prepare " + mount.path(), e);
        }
    }

    void unmount(MountSpec mount) {
        commands.run("umount", "-l", inside(mount.path()).toString());
    }

    /** Returns the label of a mount, which VIC writes as {@code label://name} or {@code label:///name}. */
    private static String label(MountSpec mount) {
        String host =
                mount.source().getAuthority() == null ? "" : mount.source().getAuthority();
        String path = mount.source().getPath() == null ? "" : mount.source().getPath();
        String label = (host + path).replaceFirst("^/", "");
        if (label.isEmpty() || Set.of(label.split("/")).contains("..")) {
            throw new OperationException("no label of a disk: " + mount.shownSource());
        }
        return label;
    }

    private void share(MountSpec mount, Path target) throws IOException {
        Files.createDirectories(target);
        String path = mount.source().getPath();
        String share = mount.source().getHost() + ":" + (path.startsWith("/") ? path : "/" + path);
        String options = mount.mode().isEmpty() ? "noatime" : "noatime," + mount.mode();
        commands.run("mount", "-t", "nfs", "-o", options, share, target.toString());
    }

    private Path inside(String path) {
        return root.resolve(Path.of("/").relativize(Path.of("/").resolve(path).normalize()));
    }
}
