import io.vicfield.processor.VicFieldProcessor;
import javax.annotation.processing.Processor;

/** Reads {@code @VicField} on records and writes their codecs. */
module io.vicfield.processor {
    requires java.compiler;
    requires io.vicfield;
    requires com.palantir.javapoet;
    requires static com.google.auto.service;
    requires static org.jspecify;

    provides Processor with
            VicFieldProcessor;
}
