package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;

/** Names of the runtime that generated code calls. */
final class Spi {
    static final ClassName COMPONENT = spi("Component");
    static final ClassName CONVERTED_CODEC = spi("ConvertedCodec");
    static final ClassName DECODING = spi("Decoding");
    static final ClassName ENCODING = spi("Encoding");
    static final ClassName ENUM_TEXT = spi("EnumText");
    static final ClassName GROUP_READING = spi("GroupReading");
    static final ClassName PLACE = spi("Place");
    static final ClassName PLACED_CODEC = spi("PlacedCodec");
    static final ClassName PLACED_KEY = spi("PlacedKey");
    static final ClassName PLACED_VALUE = spi("PlacedValue");
    static final ClassName PRIMITIVE_ARRAYS = spi("PrimitiveArrays");
    static final ClassName SCALAR = spi("Scalar");
    static final ClassName SCALARS = spi("Scalars");
    static final ClassName VALUES = spi("Values");
    static final ClassName SCOPE = ClassName.get("io.vicfield", "Scope");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private Spi() {}

    private static ClassName spi(String name) {
        return ClassName.get("io.vicfield.spi", name);
    }
}
