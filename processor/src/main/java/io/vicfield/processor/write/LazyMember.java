package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;

/**
 * What is bound to a component's key when it is first asked for, so that records may hold one another and codecs'
 * classes never wait for each other. Several threads may each bind one: they are equal and immutable.
 */
record LazyMember(TypeName type, String method, String field, boolean nullMarked) {
    /** Adds the field and the method that fills it. */
    void declare(Members members, Code made) {
        TypeName nullable =
                nullMarked ? type.annotated(AnnotationSpec.builder(Spi.NULLABLE).build()) : type;
        members.fields().line("private $T $L;", nullable, field);
        members.methods()
                .blank()
                .open("$T $L()", type, method)
                .line("$T bound = $L;", type, field)
                .open("if (bound == null)")
                .line("bound = $L;", made)
                .line("$L = bound;", field)
                .close()
                .line("return bound;")
                .close();
    }
}
