package io.vicfield.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The step to the key of a value, {@code Step.map(SessionKeys.STEP)} say, and the types of what it leads to.
 *
 * @param step the expression
 * @param call how the key is made at a component; null for a scalar
 * @param key the type of its key
 * @param any the type of the keys below all entries
 * @param entry how an entry or element is asked for; null if there are none
 */
record StepCode(Code step, @Nullable Call call, TypeName key, TypeName any, KeyStep.@Nullable Entry entry) {
    /**
     * A method of the class of keys, and one of the class that stands for all such.
     *
     * @param method null where what the codec holds makes its key itself
     * @param step the last argument; null if there is none
     */
    private record Call(
            @Nullable String method,
            String anyMethod,
            @Nullable Code step) {
        Code at(Code placed) {
            return method == null ? Code.of("$L.key(entry)", placed) : with(method, placed);
        }

        Code any(String component) {
            return with(anyMethod, Code.of("$S", component));
        }

        private Code with(String method, Code argument) {
            return step == null ? Code.of("$L($L)", method, argument) : Code.of("$L($L, $L)", method, argument, step);
        }
    }

    /** For a value of this Java type. */
    static StepCode of(Shape shape, TypeName type) {
        return shape.accept(new Chooser(type.box()));
    }

    /** The key of a component, given what its codec holds. */
    KeyStep from(Code placed, String component) {
        Call made = Objects.requireNonNull(call, "a scalar");
        return new KeyStep(key, made.at(placed), any, made.any(component), entry);
    }

    private static StepCode plain(String step, TypeName type) {
        Code code = Code.of("$T.$L()", Spi.STEP, step);
        return new StepCode(code, null, generic(Spi.VIC_KEY, type), Spi.KEY_PATTERN, null);
    }

    /** A list or map: its codec tells what scalars in it are. */
    private static StepCode holding(String what, StepCode values, TypeName key, TypeName any, KeyStep.Entry entry) {
        Code step = Code.of("$T.$L($L)", Spi.STEP, what, values.step);
        boolean scalars = values.call == null;
        Call call = new Call(scalars && what.equals("map") ? null : what, what, scalars ? null : values.step);
        return new StepCode(step, call, key, any, entry);
    }

    private static StepCode subtree(Code step, TypeName key, TypeName any) {
        return new StepCode(step, new Call("record", "all", step), key, any, null);
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
            Code step = Code.of("$T.joined()", Spi.STEP);
            Call call = new Call(null, "joined", null);
            return new StepCode(step, call, generic(Spi.JOINED_KEY, type), Spi.JOINED_PATTERN, null);
        }

        @Override
        public StepCode indexed(Shape.Indexed shape) {
            StepCode element = of(shape.element(), argument(0));
            return holding(
                    "list",
                    element,
                    generic(Spi.LIST_KEY, type, element.key, element.any),
                    generic(Spi.LIST_PATTERN, element.any),
                    new KeyStep.Entry("index", TypeName.INT, element.key));
        }

        @Override
        public StepCode keyed(Shape.Keyed shape) {
            StepCode value = of(shape.value(), argument(1));
            return holding(
                    "map",
                    value,
                    generic(Spi.MAP_KEY, argument(0), argument(1), value.key, value.any),
                    generic(Spi.MAP_PATTERN, argument(0), value.any),
                    new KeyStep.Entry("name", argument(0), value.key));
        }

        @Override
        public StepCode nested(Shape.Nested shape) {
            if (!shape.keyed()) {
                return subtree(Code.of("$T.subtree()", Spi.STEP), generic(Spi.VIC_KEY, type), Spi.KEY_PATTERN);
            }
            ClassName keys = shape.keys();
            return subtree(Code.of("$T.STEP", keys), keys, keys.nestedClass("Any"));
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
            Code step = Code.of("$T.converted($L)", Spi.STEP, wire.step);
            String method = shape.wire() instanceof Shape.Nested ? "record" : "value";
            Call call = new Call(method, "all", step);
            return new StepCode(step, call, generic(Spi.CONVERTED_KEY, type, wire.key), wire.any, null);
        }

        /** What a list, array, map or optional holds. */
        private TypeName argument(int index) {
            return type instanceof ArrayTypeName array
                    ? array.componentType().box()
                    : ((ParameterizedTypeName) type).typeArguments().get(index);
        }
    }
}
