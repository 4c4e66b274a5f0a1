package io.vicfield.processor.manifest;

import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes a manifest next to the compiled classes. */
public final class ManifestFile {
    private static final String FOLDER = "META-INF/vicfield/";

    private final Filer filer;

    /** Writes through the compiler. */
    public ManifestFile(Filer filer) {
        this.filer = filer;
    }

    /** Writes the manifest. Reports an error if this fails. */
    public void write(Manifest manifest, TypeElement origin, Diagnostics diagnostics) {
        String name = FOLDER + manifest.fileName();
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origin)
                .openOutputStream()) {
            out.write(ManifestWriter.text(manifest).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            String why = "cannot be written: " + e.getMessage();
            diagnostics.report(Problem.LOCK_FILE, Position.of(origin), origin.getSimpleName(), name, why);
        }
    }
}
