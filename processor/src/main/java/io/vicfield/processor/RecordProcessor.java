package io.vicfield.processor;

import com.palantir.javapoet.ClassName;
import io.vicfield.processor.check.RecordChecker;
import io.vicfield.processor.lock.Lock;
import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.manifest.ManifestFile;
import io.vicfield.processor.manifest.Manifests;
import io.vicfield.processor.model.Names;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.plan.KeyPlan;
import io.vicfield.processor.plan.KeyPlanner;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.RecordReader;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.write.CodecWriter;
import io.vicfield.processor.write.KeysWriter;
import io.vicfield.processor.write.SourceFile;
import java.util.Objects;
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
    /** A record without errors, and its warnings, which are not printed yet. */
    record Checked(TypeElement element, VicRecord record, Diagnostics diagnostics) {}

    /**
     * Reads and checks a record; empty if it has errors, which are printed here or by the compiler.
     *
     * @throws io.vicfield.processor.read.MissingTypeException if another processor has yet to generate a type
     */
    Optional<Checked> read(TypeElement element) {
        Diagnostics diagnostics = new Diagnostics();
        ReadContext context = ReadContext.of(environment, compiled, typedKeys(), diagnostics);
        RecordChecker checker = new RecordChecker(context);
        checker.checkDeclaration(element);
        VicRecord record = new RecordReader(context).read(element);
        checker.check(element, record);
        if (diagnostics.failed() || isRefused(element)) {
            diagnostics.print(environment.getMessager());
            return Optional.empty();
        }
        return Optional.of(new Checked(element, record, diagnostics));
    }

    private static boolean isRefused(TypeElement element) {
        return SourceComponent.all(element).stream().anyMatch(SourceComponent::isRefused);
    }

    private boolean typedKeys() {
        return Options.typedKeys(environment.getOptions());
    }

    /** Writes the files of a record, and prints its warnings. */
    void write(Checked checked) {
        TypeElement element = checked.element();
        VicRecord record = checked.record();
        Diagnostics diagnostics = checked.diagnostics();
        KeyPlan keys = KeyPlanner.plan(record);
        if (write(element, new CodecWriter(record, keys).write(), diagnostics)
                && (!typedKeys() || write(element, new KeysWriter(record, keys).write(), diagnostics))) {
            Manifest manifest = Manifests.of(record);
            new ManifestFile(environment.getFiler()).write(manifest, element, diagnostics);
            lock.apply(element, manifest, diagnostics);
        }
        print(checked);
    }

    /** Prints the record's warnings. */
    void print(Checked checked) {
        checked.diagnostics().print(environment.getMessager());
    }

    private boolean write(TypeElement element, SourceFile file, Diagnostics diagnostics) {
        boolean written = file.write(environment.getFiler(), element);
        if (!written) {
            RecordChecker.reportNameTaken(element, file.type(), whyTaken(element, file.type()), diagnostics);
        }
        return written;
    }

    /** Nested records and names with an underscore may need the same class: {@code A.B} and {@code A_B}. */
    private String whyTaken(TypeElement element, ClassName generated) {
        return compiled.stream()
                .filter(name -> !element.getQualifiedName().contentEquals(name))
                .map(name -> environment.getElementUtils().getTypeElement(name))
                .filter(Objects::nonNull)
                .map(ClassName::get)
                .filter(other -> Names.codec(other).equals(generated)
                        || Names.keys(other).equals(generated))
                .map(other -> "record `" + String.join(".", other.simpleNames()) + "` needs the same class")
                .findFirst()
                .orElse("a class with this name exists");
    }
}
