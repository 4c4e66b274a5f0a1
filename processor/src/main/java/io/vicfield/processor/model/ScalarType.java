package io.vicfield.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** The rows of the value table, as the runtime's {@code Scalars} has them (wire-format, "Values"). */
public enum ScalarType {
    /** A string. */
    STRING(ClassName.get(String.class)),
    /** True or false. */
    BOOL(TypeName.BOOLEAN),
    /** 8 bits. */
    INT8(TypeName.BYTE),
    /** 16 bits. */
    INT16(TypeName.SHORT),
    /** 32 bits. */
    INT32(TypeName.INT),
    /** 64 bits. */
    INT64(TypeName.LONG),
    /** Single precision. */
    FLOAT32(TypeName.FLOAT),
    /** Double precision. */
    FLOAT64(TypeName.DOUBLE),
    /** Base64; not in joined lists. */
    BYTES(ArrayTypeName.of(TypeName.BYTE)),
    /** An address that keeps its bytes. */
    IP(ClassName.get("io.vicfield.net", "IpAddress")),
    /** An address. */
    INET(ClassName.get("java.net", "InetAddress")),
    /** A point in time. */
    INSTANT(ClassName.get(Instant.class)),
    /** A point in time with its offset. */
    OFFSET_TIME(ClassName.get(OffsetDateTime.class)),
    /** Nanoseconds. */
    DURATION(ClassName.get(Duration.class));

    private final TypeName type;

    ScalarType(TypeName type) {
        this.type = type;
    }

    /** The row of a type, boxed or not. */
    public static Optional<ScalarType> of(TypeName type) {
        for (ScalarType row : values()) {
            if (row.type.equals(type) || row.boxed().equals(type)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The type's name in the runtime's listings and problems. */
    public String wireName() {
        return switch (this) {
            case INET -> IP.wireName();
            case INSTANT, OFFSET_TIME -> "time";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether values of this type can share a key, joined. */
    public boolean joins() {
        return switch (this) {
            case BYTES, IP, INET, INSTANT, OFFSET_TIME -> false;
            default -> true;
        };
    }

    /** Whether every value writes a key, so that a missing key can mean the default. */
    public boolean takesDefault() {
        return switch (this) {
            case BYTES, IP, INET -> false;
            default -> true;
        };
    }

    /** The boxed type. */
    public TypeName boxed() {
        return type.isPrimitive() ? type.box() : type;
    }
}
