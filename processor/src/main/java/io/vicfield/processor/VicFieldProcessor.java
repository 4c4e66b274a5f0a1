package io.vicfield.processor;

import com.google.auto.service.AutoService;
import io.vicfield.VicConverters;
import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import io.vicfield.VicNamespace;
import io.vicfield.VicValue;
import io.vicfield.processor.RecordProcessor.Checked;
import io.vicfield.processor.lock.Lock;
import io.vicfield.processor.read.MissingTypeException;
import io.vicfield.processor.read.NestedRecords;
import io.vicfield.processor.report.Diagnostics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Generates a codec, typed keys and a manifest for each record with {@code @VicField} components. Each generated file has
 * its record as the only origin, so that build tools can process records separately (Gradle: isolating).
 */
@AutoService(Processor.class)
public final class VicFieldProcessor extends AbstractProcessor {
    /** Qualified names of records with a type that does not exist yet. Elements are only valid in their round. */
    private final Set<String> deferred = new LinkedHashSet<>();

    /** Qualified names of the records that get a codec in this compilation. */
    private final Set<String> compiled = new LinkedHashSet<>();

    /** Qualified names of the records with errors. */
    private final Set<String> failed = new HashSet<>();

    private final ConverterLists converters = new ConverterLists();

    /** Null until the first round. */
    private @Nullable Lock lock;

    /** Whether the processor path has all jars that the processor needs. Without them, it processes nothing. */
    private boolean complete;

    /** Compilers call this constructor. */
    public VicFieldProcessor() {}

    /** Reports missing jars before the first use of their classes. */
    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        List<String> missing = Libraries.missing();
        complete = missing.isEmpty();
        missing.forEach(message -> environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        if (!complete) {
            return Set.of();
        }
        if (Options.complete(processingEnv.getOptions())) {
            return Set.of("*");
        }
        return Set.of(
                VicConverters.class.getName(),
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
            // The compiler itself reports types that no processor generated.
            end(round);
            return false;
        }
        Diagnostics diagnostics = new Diagnostics();
        if (lock == null) {
            lock = Options.lock(processingEnv.getOptions(), diagnostics);
        }
        Set<TypeElement> records = takeDeferred();
        records.addAll(new AnnotatedRecords(round, processingEnv, diagnostics).find());
        converters.check(round, processingEnv, diagnostics);
        diagnostics.print(processingEnv.getMessager());
        records.forEach(record -> compiled.add(record.getQualifiedName().toString()));
        RecordProcessor processor = new RecordProcessor(processingEnv, compiled, lock);
        read(records, processor).forEach(record -> write(record, processor));
        return false;
    }

    /** Checks for locks without a record, unless records are missing because of errors. */
    private void end(RoundEnvironment round) {
        if (lock != null && !round.errorRaised() && deferred.isEmpty()) {
            Diagnostics diagnostics = new Diagnostics();
            lock.end(diagnostics);
            diagnostics.print(processingEnv.getMessager());
        }
    }

    private Set<TypeElement> takeDeferred() {
        Set<TypeElement> records = new LinkedHashSet<>();
        deferred.forEach(name -> records.add(processingEnv.getElementUtils().getTypeElement(name)));
        deferred.clear();
        return records;
    }

    /** The records without errors. Defers records with missing types. */
    private List<Checked> read(Set<TypeElement> records, RecordProcessor processor) {
        List<Checked> good = new ArrayList<>();
        for (TypeElement element : records) {
            String name = element.getQualifiedName().toString();
            try {
                processor.read(element).ifPresentOrElse(good::add, () -> failed.add(name));
            } catch (MissingTypeException e) {
                deferred.add(name);
            }
        }
        return good;
    }

    /**
     * Skips a record that contains a failed record, and defers a record that contains a deferred one: without the codec
     * of the contained record, its codec would not compile.
     */
    private void write(Checked record, RecordProcessor processor) {
        Set<String> below = new NestedRecords(processingEnv.getTypeUtils()).namesBelow(record.element());
        if (!Collections.disjoint(failed, below)) {
            processor.print(record);
        } else if (!Collections.disjoint(deferred, below)) {
            deferred.add(record.element().getQualifiedName().toString());
        } else {
            processor.write(record);
        }
    }
}
