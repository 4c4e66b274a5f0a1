package io.vicfield.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The step to the key of a value, {@code Step.map(SessionKeys.STEP)} say, and the types of what it leads to.
 *
 * @param step the expression
 * @param key the type of its key
 * @param any the type of the keys below all entries
 * @param entry how an entry or element is asked for; null if there are none
 */
record StepCode(CodeBlock step, TypeName key, TypeName any, KeyStep.@Nullable Entry entry) {
    /** For a value of this Java type. */
    static StepCode of(Shape shape, TypeName type) {
        return shape.accept(new Chooser(type.box()));
    }

    private static StepCode plain(String step, TypeName type) {
        return new StepCode(CodeBlock.of("$T.$L()", Spi.STEP, step), generic(Spi.VIC_KEY, type), Spi.KEY_PATTERN, null);
    }

    private static TypeName generic(ClassName raw, TypeName... arguments) {
        return ParameterizedTypeName.get(raw, arguments);
    }

    /** Chooses by the shape. */
    private record Chooser(TypeName type) implements Shape.Visitor<StepCode> {
        @Override
        public StepCode scalar(Shape.Scalar shape) {
            return plain("value", type);
        }

        @Override
        public StepCode constants(Shape.Constants shape) {
            return plain("value", type);
        }

        @Override
        public StepCode joined(Shape.Joined shape) {
            CodeBlock step = CodeBlock.of("$T.joined()", Spi.STEP);
            return new StepCode(step, generic(Spi.JOINED_KEY, type), Spi.JOINED_PATTERN, null);
        }

        @Override
        public StepCode indexed(Shape.Indexed shape) {
            StepCode element = of(shape.element(), argument(0));
            return new StepCode(
                    CodeBlock.of("$T.list($L)", Spi.STEP, element.step),
                    generic(Spi.LIST_KEY, type, element.key, element.any),
                    generic(Spi.LIST_PATTERN, element.any),
                    new KeyStep.Entry("index", TypeName.INT, element.key));
        }

        @Override
        public StepCode keyed(Shape.Keyed shape) {
            StepCode value = of(shape.value(), argument(1));
            return new StepCode(
                    CodeBlock.of("$T.map($L)", Spi.STEP, value.step),
                    generic(Spi.MAP_KEY, argument(0), argument(1), value.key, value.any),
                    generic(Spi.MAP_PATTERN, argument(0), value.any),
                    new KeyStep.Entry("name", argument(0), value.key));
        }

        @Override
        public StepCode nested(Shape.Nested shape) {
            if (!shape.keyed()) {
                return plain("subtree", type);
            }
            ClassName keys = shape.keys();
            return new StepCode(CodeBlock.of("$T.STEP", keys), keys, keys.nestedClass("Any"), null);
        }

        @Override
        public StepCode nullable(Shape.Nullable shape) {
            return of(shape.value(), shape.optional() ? argument(0) : type);
        }

        @Override
        public StepCode converted(Shape.Converted shape) {
            if (ScalarCode.isScalar(shape)) {
                return plain("value", type);
            }
            StepCode wire = of(shape.wire(), shape.converter().wire());
            CodeBlock step = CodeBlock.of("$T.converted($L)", Spi.STEP, wire.step);
            return new StepCode(step, generic(Spi.CONVERTED_KEY, type, wire.key), wire.any, null);
        }

        /** What a list, array, map or optional holds. */
        private TypeName argument(int index) {
            return type instanceof ArrayTypeName array
                    ? array.componentType().box()
                    : ((ParameterizedTypeName) type).typeArguments().get(index);
        }
    }
}
