package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;

/** The types that generated code names. */
final class RuntimeTypes {
    static final ClassName SCOPE = api("Scope");
    static final ClassName TEXT_ENCODING = api("TextEncoding");
    static final ClassName VIC_KEY = api("VicKey");
    static final ClassName VIC_READ_KEY = api("VicReadKey");
    static final ClassName VIC_CONVERTED_KEY = api("VicConvertedKey");
    static final ClassName VIC_JOINED_KEY = api("VicJoinedKey");
    static final ClassName VIC_LIST_KEY = api("VicListKey");
    static final ClassName VIC_MAP_KEY = api("VicMapKey");
    static final ClassName COLLECTION_CONVERTERS = convert("CollectionConverters");
    static final ClassName OPTIONALS = convert("Optionals");
    static final ClassName GENERATED_CODEC = ClassName.get("io.vicfield.spi", "GeneratedCodec");
    static final ClassName CONVERTED_CODEC = codec("ConvertedCodec");
    static final ClassName DECODING = codec("Decoding");
    static final ClassName ENCODING = codec("Encoding");
    static final ClassName ENUM_SCALAR = codec("EnumScalar");
    static final ClassName OPTIONAL_COMPONENT = codec("OptionalComponent");
    static final ClassName PLACE = codec("Place");
    static final ClassName PRIMITIVE_ARRAYS = codec("PrimitiveArrays");
    static final ClassName RECORD_CODEC = codec("RecordCodec");
    static final ClassName RECORD_COMPONENT = codec("RecordComponent");
    static final ClassName SCALAR = codec("Scalar");
    static final ClassName SCALAR_COMPONENT = codec("ScalarComponent");
    static final ClassName SCALARS = codec("Scalars");
    static final ClassName VALUE_COMPONENT = codec("ValueComponent");
    static final ClassName VALUES = codec("Values");
    static final ClassName ATOMIC_GROUP = ClassName.get("io.vicfield.atomic", "AtomicGroup");
    static final ClassName GROUP_READING = ClassName.get("io.vicfield.atomic", "GroupReading");
    static final ClassName KEY_FACTORY = typedKeys("KeyFactory");
    static final ClassName RECORD_KEYS = typedKeys("RecordKeys");
    static final ClassName RECORD_LOCATION = typedKeys("RecordLocation");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULL_UNMARKED = ClassName.get("org.jspecify.annotations", "NullUnmarked");

    private RuntimeTypes() {}

    private static ClassName api(String name) {
        return ClassName.get("io.vicfield", name);
    }

    private static ClassName convert(String name) {
        return ClassName.get("io.vicfield.convert", name);
    }

    private static ClassName codec(String name) {
        return ClassName.get("io.vicfield.codec", name);
    }

    private static ClassName typedKeys(String name) {
        return ClassName.get("io.vicfield.typedkeys", name);
    }
}
