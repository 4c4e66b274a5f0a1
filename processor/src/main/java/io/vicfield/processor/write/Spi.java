package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;

/** Names of the runtime that generated code calls. */
final class Spi {
    static final ClassName ANY_RECORD = spi("AnyRecord");
    static final ClassName COMPONENT = spi("Component");
    static final ClassName CONVERTED_CODEC = spi("ConvertedCodec");
    static final ClassName DECODING = spi("Decoding");
    static final ClassName ENCODING = spi("Encoding");
    static final ClassName ENTRY = spi("Entry");
    static final ClassName ENUM_TEXT = spi("EnumText");
    static final ClassName GROUP_READING = spi("GroupReading");
    static final ClassName PLACE = spi("Place");
    static final ClassName PLACED_CODEC = spi("PlacedCodec");
    static final ClassName PLACED_KEY = spi("PlacedKey");
    static final ClassName PLACED_JOINED = spi("PlacedJoined");
    static final ClassName PLACED_MAP = spi("PlacedMap");
    static final ClassName PLACED_NULLABLE = spi("PlacedNullable");
    static final ClassName PLACED_OPTIONAL = spi("PlacedOptional");
    static final ClassName PLACED_SCALAR = spi("PlacedScalar");
    static final ClassName PLACED_VALUE = spi("PlacedValue");
    static final ClassName PRIMITIVE_ARRAYS = spi("PrimitiveArrays");
    static final ClassName RECORD_KEYS = spi("RecordKeys");
    static final ClassName SCALAR = spi("Scalar");
    static final ClassName SCALARS = spi("Scalars");
    static final ClassName STEP = spi("Step");
    static final ClassName VALUES = spi("Values");
    static final ClassName SCOPE = api("Scope");
    static final ClassName VIC_KEY = api("VicKey");
    static final ClassName VIC_READ_KEY = api("VicReadKey");
    static final ClassName CONVERTED_KEY = api("VicConvertedKey");
    static final ClassName JOINED_KEY = api("VicJoinedKey");
    static final ClassName LIST_KEY = api("VicListKey");
    static final ClassName MAP_KEY = api("VicMapKey");
    static final ClassName KEY_PATTERN = api("VicKeyPattern");
    static final ClassName JOINED_PATTERN = api("VicJoinedPattern");
    static final ClassName LIST_PATTERN = api("VicListPattern");
    static final ClassName MAP_PATTERN = api("VicMapPattern");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private Spi() {}

    private static ClassName api(String name) {
        return ClassName.get("io.vicfield", name);
    }

    private static ClassName spi(String name) {
        return ClassName.get("io.vicfield.spi", name);
    }
}
