package io.vicfield.processor;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The processor, with a record of the originating elements of its files. */
final class Origins extends AbstractProcessor {
    private final Processor processor = new VicFieldProcessor();
    private final Map<String, List<String>> byFile = new TreeMap<>();

    /** The originating elements of each file. */
    Map<String, List<String>> byFile() {
        return byFile;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = watched(environment.getFiler());
        processor.init(proxy(
                ProcessingEnvironment.class,
                (method, arguments) -> method.equals("getFiler") ? filer : null,
                environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private Filer watched(Filer filer) {
        return proxy(
                Filer.class,
                (method, arguments) -> {
                    int last = arguments.length - 1;
                    byFile.put(arguments[last - 1].toString(), names((Element[]) arguments[last]));
                    return null;
                },
                filer);
    }

    private static List<String> names(Element[] elements) {
        return Stream.of(elements).map(Element::toString).toList();
    }

    /** Answers a call, or returns null to pass it on. */
    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object answered = answer.to(method.getName(), arguments);
                    return answered != null ? answered : method.invoke(real, arguments);
                }));
    }
}
