package io.vicfield.processor;

import io.vicfield.processor.lock.Lock;
import io.vicfield.processor.lock.Options;
import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.manifest.ManifestFile;
import io.vicfield.processor.manifest.Manifests;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.plan.KeyPlan;
import io.vicfield.processor.plan.KeyPlanner;
import io.vicfield.processor.read.RecordReader;
import io.vicfield.processor.read.StaticKeyReader;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Problem;
import io.vicfield.processor.write.CodecWriter;
import io.vicfield.processor.write.KeysWriter;
import io.vicfield.processor.write.SourceFile;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What is done with one record: it is read, its keys are planned, its codec and its manifest are written. */
final class Stages {
    private final ProcessingEnvironment environment;
    private final Set<String> compiled;
    private final Lock lock;

    /**
     * In this compilation.
     *
     * @param compiled names of the records that get a codec in it
     * @param lock what manifests are held against
     */
    Stages(ProcessingEnvironment environment, Set<String> compiled, Lock lock) {
        this.environment = environment;
        this.compiled = compiled;
        this.lock = lock;
    }

    /**
     * Reads a record; empty if there is something wrong with it, which is reported.
     *
     * @throws io.vicfield.processor.read.MissingTypeException if a type is not there yet
     */
    Optional<VicRecord> read(TypeElement element) {
        Diagnostics diagnostics = new Diagnostics();
        VicRecord record = new RecordReader(environment, compiled, diagnostics).read(element);
        KeyPlanner.repetitions(record).forEach(collision -> report(element, collision, diagnostics));
        KeyPlanner.collisions(record.namespace(), StaticKeyReader.read(element, environment.getTypeUtils()))
                .forEach(collision -> report(element, collision, diagnostics));
        diagnostics.print(environment.getMessager());
        return diagnostics.failed() ? Optional.empty() : Optional.of(record);
    }

    private static void report(TypeElement element, KeyPlanner.Collision collision, Diagnostics diagnostics) {
        diagnostics.report(
                collision.former() ? Problem.FORMER_KEY : Problem.DUPLICATE_KEY,
                RecordReader.keyPosition(element, collision.component(), collision.former()),
                collision.component(),
                collision.other(),
                collision.key(),
                collision.why());
    }

    /** Plans and writes. */
    void write(TypeElement element, VicRecord record) {
        KeyPlan keys = KeyPlanner.plan(record);
        Diagnostics diagnostics = new Diagnostics();
        if (write(element, new CodecWriter(record, keys).write(), diagnostics)
                && (!Options.typedKeys(environment.getOptions())
                        || write(element, new KeysWriter(record, keys).write(), diagnostics))) {
            writeManifest(element, Manifests.of(record), diagnostics);
        }
        diagnostics.print(environment.getMessager());
    }

    private boolean write(TypeElement element, SourceFile file, Diagnostics diagnostics) {
        boolean written = file.write(environment.getFiler(), element);
        if (!written) {
            RecordReader.reportNameTaken(element, file.type(), diagnostics);
        }
        return written;
    }

    private void writeManifest(TypeElement element, Manifest manifest, Diagnostics diagnostics) {
        new ManifestFile(environment.getFiler()).write(manifest, element, diagnostics);
        lock.apply(element, manifest, diagnostics);
    }
}
