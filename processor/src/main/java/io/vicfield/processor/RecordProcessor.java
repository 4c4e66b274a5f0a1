package io.vicfield.processor;

import io.vicfield.processor.check.RecordChecker;
import io.vicfield.processor.lock.Lock;
import io.vicfield.processor.lock.Options;
import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.manifest.ManifestFile;
import io.vicfield.processor.manifest.Manifests;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.plan.KeyPlan;
import io.vicfield.processor.plan.KeyPlanner;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.RecordReader;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.write.CodecWriter;
import io.vicfield.processor.write.KeysWriter;
import io.vicfield.processor.write.SourceFile;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Processes one record: reads and checks it, and writes its codec, its typed keys and its manifest.
 *
 * @param compiled qualified names of the records that get a codec in this compilation
 * @param lock the keys of earlier versions, to compare manifests with
 */
record RecordProcessor(ProcessingEnvironment environment, Set<String> compiled, Lock lock) {
    /**
     * Reads and checks a record; empty, with a report, if it has errors.
     *
     * @throws io.vicfield.processor.read.MissingTypeException if another processor has yet to generate a type
     */
    Optional<VicRecord> read(TypeElement element) {
        Diagnostics diagnostics = new Diagnostics();
        ReadContext context = ReadContext.of(environment, compiled, typedKeys(), diagnostics);
        RecordChecker checker = new RecordChecker(context);
        checker.checkDeclaration(element);
        VicRecord record = new RecordReader(context).read(element);
        checker.check(element, record);
        diagnostics.print(environment.getMessager());
        return diagnostics.failed() ? Optional.empty() : Optional.of(record);
    }

    private boolean typedKeys() {
        return Options.typedKeys(environment.getOptions());
    }

    /** Writes the files of a record without errors. */
    void write(TypeElement element, VicRecord record) {
        KeyPlan keys = KeyPlanner.plan(record);
        Diagnostics diagnostics = new Diagnostics();
        if (write(element, new CodecWriter(record, keys).write(), diagnostics)
                && (!typedKeys() || write(element, new KeysWriter(record, keys).write(), diagnostics))) {
            Manifest manifest = Manifests.of(record);
            new ManifestFile(environment.getFiler()).write(manifest, element, diagnostics);
            lock.apply(element, manifest, diagnostics);
        }
        diagnostics.print(environment.getMessager());
    }

    private boolean write(TypeElement element, SourceFile file, Diagnostics diagnostics) {
        boolean written = file.write(environment.getFiler(), element);
        if (!written) {
            RecordChecker.reportNameTaken(element, file.type(), diagnostics);
        }
        return written;
    }
}
