package io.vicfield.processor.read;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Whether generated code can call a method or constructor as it stands. */
final class Calls {
    private final Types types;
    private final Elements elements;
    private final Visibility visibility;

    Calls(ProcessingEnvironment environment) {
        this.types = environment.getTypeUtils();
        this.elements = environment.getElementUtils();
        this.visibility = new Visibility(elements);
    }

    /** Visible to the record's codec, without parameters and without checked exceptions. */
    boolean withoutArguments(TypeElement record, ExecutableElement called) {
        return called.getParameters().isEmpty()
                && visibility.accessible(record, called)
                && called.getThrownTypes().stream().noneMatch(this::checked);
    }

    private boolean checked(TypeMirror thrown) {
        return !isA(thrown, RuntimeException.class) && !isA(thrown, Error.class);
    }

    private boolean isA(TypeMirror thrown, Class<? extends Throwable> unchecked) {
        return types.isSubtype(
                thrown, elements.getTypeElement(unchecked.getName()).asType());
    }
}
