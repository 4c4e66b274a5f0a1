package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * What is bound to a component's key when it is first asked for, so that records may hold one another and codecs'
 * classes never wait for each other. Several threads may each bind one: they are equal and immutable.
 */
record LazyMember(TypeName type, String method, String field, boolean nullMarked) {
    /** Adds the field and the method that fills it. */
    void declare(TypeSpec.Builder codec, CodeBlock made) {
        TypeName nullable =
                nullMarked ? type.annotated(AnnotationSpec.builder(Spi.NULLABLE).build()) : type;
        codec.addField(FieldSpec.builder(nullable, field, Modifier.PRIVATE).build());
        codec.addMethod(MethodSpec.methodBuilder(method)
                .returns(type)
                .addStatement("$T bound = $N", type, field)
                .beginControlFlow("if (bound == null)")
                .addStatement("bound = $L", made)
                .addStatement("$N = bound", field)
                .endControlFlow()
                .addStatement("return bound")
                .build());
    }
}
