package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.net.URI;

/** A file system to mount in the guest. */
@Withers
public record MountSpec(
        @VicField(
                scope = READ_ONLY,
                converter = UrlConverter.class,
                doc = "What to mount: label://name for a disk, nfs://host/path for a share.")
        URI source,

        @VicField(scope = READ_ONLY, key = "dest", doc = "Where in the guest.")
        String path,

        @VicField(scope = READ_ONLY, doc = "Mount options.") String mode,

        @VicField(
                scope = READ_ONLY,
                key = "copymode",
                doc = "Whether the image's files are copied onto an empty volume.")
        CopyMode copyMode)
        implements MountSpecBuilder.With {
    /** Zero values. */
    public static final MountSpec EMPTY = new MountSpec(URI.create(""), "", "", CopyMode.UNSPECIFIED);

    /** Returns the source for logs and messages, without the parts that may be a password. */
    public String shownSource() {
        return Shown.uri(source);
    }
}
