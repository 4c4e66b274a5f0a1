package io.vicfield.processor;

import com.google.auto.service.AutoService;
import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import io.vicfield.VicNamespace;
import io.vicfield.VicValue;
import io.vicfield.processor.lock.Lock;
import io.vicfield.processor.lock.Options;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.read.HeldRecords;
import io.vicfield.processor.read.MissingTypeException;
import io.vicfield.processor.report.Diagnostics;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes a codec and a manifest for each record with {@code @VicField} components. Each generated file comes from its record alone, so
 * that build tools may process records one by one (Gradle: isolating).
 */
@AutoService(Processor.class)
public final class VicFieldProcessor extends AbstractProcessor {
    /** Records that wait for a type, by name: elements do not outlive their round. */
    private final Set<String> deferred = new LinkedHashSet<>();

    /** Names of all records that get a codec in this compilation. */
    private final Set<String> compiled = new LinkedHashSet<>();

    /** Names of those that there is something wrong with. */
    private final Set<String> bad = new HashSet<>();

    /** Null until the first round. */
    private @Nullable Lock lock;

    /** Made by compilers. */
    public VicFieldProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        if (Options.complete(processingEnv.getOptions())) {
            return Set.of("*");
        }
        return Set.of(
                VicField.class.getName(),
                VicIgnore.class.getName(),
                VicNamespace.class.getName(),
                VicValue.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            // A type that never came is the compiler's to report: it knows the name and every place it stands.
            end(round);
            return false;
        }
        Diagnostics diagnostics = new Diagnostics();
        if (lock == null) {
            lock = Options.read(processingEnv.getOptions(), diagnostics);
        }
        Set<TypeElement> records = waiting();
        records.addAll(new AnnotatedRecords(round, diagnostics).find());
        diagnostics.print(processingEnv.getMessager());
        records.forEach(record -> compiled.add(record.getQualifiedName().toString()));
        read(records).forEach(this::write);
        return false;
    }

    /** With a record that is bad, or still waits, it is not known which are gone. */
    private void end(RoundEnvironment round) {
        if (lock != null && !round.errorRaised() && deferred.isEmpty()) {
            Diagnostics diagnostics = new Diagnostics();
            lock.end(diagnostics);
            diagnostics.print(processingEnv.getMessager());
        }
    }

    private Set<TypeElement> waiting() {
        Set<TypeElement> records = new LinkedHashSet<>();
        for (String name : deferred) {
            records.add(processingEnv.getElementUtils().getTypeElement(name));
        }
        deferred.clear();
        return records;
    }

    /** A bad record stops here, one that waits for a type too; the others go on. */
    private Map<TypeElement, VicRecord> read(Set<TypeElement> records) {
        Map<TypeElement, VicRecord> good = new LinkedHashMap<>();
        for (TypeElement record : records) {
            String name = record.getQualifiedName().toString();
            try {
                stages().read(record).ifPresentOrElse(read -> good.put(record, read), () -> bad.add(name));
            } catch (MissingTypeException e) {
                deferred.add(name);
            }
        }
        return good;
    }

    /** Without the codec of a bad record, that of one which holds it would only add to the compiler's errors. */
    private void write(TypeElement element, VicRecord record) {
        if (Collections.disjoint(bad, HeldRecords.names(element, processingEnv.getTypeUtils()))) {
            stages().write(element, record);
        }
    }

    private Stages stages() {
        return new Stages(processingEnv, compiled, lock == null ? Lock.NONE : lock);
    }
}
