package io.vicfield.processor;

import com.google.auto.service.AutoService;
import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import io.vicfield.VicNamespace;
import io.vicfield.VicValue;
import io.vicfield.processor.model.VicRecord;
import io.vicfield.processor.plan.KeyPlanner;
import io.vicfield.processor.read.MissingTypeException;
import io.vicfield.processor.read.RecordReader;
import io.vicfield.processor.read.StaticKeyReader;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Problem;
import io.vicfield.processor.write.CodecWriter;
import io.vicfield.processor.write.SourceFile;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes a codec for each record with {@code @VicField} components. Each generated file comes from its record alone, so
 * that build tools may process records one by one (Gradle: isolating).
 */
@AutoService(Processor.class)
public final class VicFieldProcessor extends AbstractProcessor {
    /** Records that wait for a type, by name: elements do not outlive their round. */
    private final Set<String> deferred = new LinkedHashSet<>();

    /** Names of all records that get a codec in this compilation. */
    private final Set<String> compiled = new LinkedHashSet<>();

    /** Made by compilers. */
    public VicFieldProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                VicField.class.getName(),
                VicIgnore.class.getName(),
                VicNamespace.class.getName(),
                VicValue.class.getName(),
                "*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            // A type that never came is the compiler's to report: it knows the name and every place it stands.
            return false;
        }
        Diagnostics diagnostics = new Diagnostics();
        Set<TypeElement> records = waiting();
        records.addAll(new AnnotatedRecords(round, diagnostics).find());
        diagnostics.print(processingEnv.getMessager());
        records.forEach(record -> compiled.add(record.getQualifiedName().toString()));
        records.forEach(this::process);
        return false;
    }

    private Set<TypeElement> waiting() {
        Set<TypeElement> records = new LinkedHashSet<>();
        for (String name : deferred) {
            records.add(processingEnv.getElementUtils().getTypeElement(name));
        }
        deferred.clear();
        return records;
    }

    /** Reads, plans, writes. A bad record stops here; the others go on. */
    private void process(TypeElement record) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            VicRecord read = read(record, diagnostics);
            diagnostics.print(processingEnv.getMessager());
            if (!diagnostics.failed()) {
                new SourceFile(processingEnv.getFiler())
                        .write(read, new CodecWriter(read, KeyPlanner.plan(read)).write(), record);
            }
        } catch (MissingTypeException e) {
            deferred.add(record.getQualifiedName().toString());
        }
    }

    private VicRecord read(TypeElement element, Diagnostics diagnostics) {
        RecordReader reader = new RecordReader(processingEnv, compiled, diagnostics);
        VicRecord record = reader.read(element);
        reader.checkName(element);
        for (KeyPlanner.Collision collision :
                KeyPlanner.collisions(record.namespace(), StaticKeyReader.read(element))) {
            diagnostics.report(
                    Problem.DUPLICATE_KEY,
                    RecordReader.keyPosition(element, collision.component()),
                    collision.component(),
                    collision.other(),
                    collision.key(),
                    collision.why());
        }
        return record;
    }
}
