package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.examples.model.Url;
import io.vicfield.examples.model.UrlConverter;
import io.vicfield.net.IpAddress;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts the vectors' values to records, and matches fields and components by position.
 *
 * @param longAddresses whether IPv4 addresses have 16 bytes, which the vectors do not show
 */
record JsonRecords(GoTypes types, boolean longAddresses) {
    /** Converts a value of a Go type to a value of a Java type. */
    @Nullable Object value(GoType go, JsonNode json, Type java) {
        return switch (go.kind()) {
            case "ptr" -> pointer(go.element(), json, java);
            case "list" -> list(go.element(), json, java);
            case "map" -> map(go, json, java);
            case "struct" -> record(go, json, java);
            default -> scalar(go, json, java);
        };
    }

    /** Converts a struct to a record, or to a URI. */
    Object record(GoType struct, JsonNode json, Type java) {
        if (java == URI.class) {
            return new UrlConverter().fromWire((Url) record(struct, json, Url.class));
        }
        Class<?> type = (Class<?>) java;
        RecordComponent[] components = type.getRecordComponents();
        List<GoField> fields = types.components(struct);
        if (components.length != fields.size()) {
            throw new IllegalArgumentException(type + " has not the fields of " + struct.name());
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            GoField field = fields.get(i);
            values[i] = value(field.type(), json.get(field.name()), components[i].getGenericType());
        }
        return construct(type, components, values);
    }

    /** Returns an optional for a component. Elements of lists and maps are not optional. */
    private @Nullable Object pointer(GoType go, JsonNode json, Type java) {
        boolean optional = java instanceof ParameterizedType type && type.getRawType() == Optional.class;
        Object value = json.isNull() ? null : value(go, json, optional ? argument(java, 0) : java);
        return optional ? Optional.ofNullable(value) : value;
    }

    private List<@Nullable Object> list(GoType element, JsonNode json, Type java) {
        List<@Nullable Object> list = new ArrayList<>();
        json.forEach(item -> list.add(value(element, item, argument(java, 0))));
        return list;
    }

    private Map<Object, @Nullable Object> map(GoType go, JsonNode json, Type java) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        json.properties()
                .forEach(entry -> map.put(
                        argument(java, 0) == Long.class ? Long.valueOf(entry.getKey()) : entry.getKey(),
                        value(go.element(), entry.getValue(), argument(java, 1))));
        return map;
    }

    private @Nullable Object scalar(GoType go, JsonNode json, Type java) {
        if (java instanceof Class<?> type && type.isEnum()) {
            return type.getEnumConstants()[Integer.parseInt(json.asText())];
        }
        String text = json.asText();
        return switch (go.kind()) {
            case "string" -> text;
            case "bool" -> json.asBoolean();
            case "int8" -> Byte.valueOf(text);
            case "int16" -> Short.valueOf(text);
            case "int32" -> Integer.valueOf(text);
            case "int", "int64" -> Long.valueOf(text);
            case "float64" -> Double.valueOf(text.replace("Inf", "Infinity"));
            case "time" -> Instant.parse(text);
            case "duration" -> Duration.ofNanos(Long.parseLong(text));
            case "bytes" -> Base64.getDecoder().decode(text);
            case "ip" -> json.isNull() ? null : address(text);
            default -> throw new IllegalArgumentException("no type " + go);
        };
    }

    private IpAddress address(String text) {
        IpAddress parsed = IpAddress.parse(text);
        return text.contains(":") || longAddresses ? parsed : IpAddress.of(parsed.toInetAddress());
    }

    private static Type argument(Type java, int index) {
        return ((ParameterizedType) java).getActualTypeArguments()[index];
    }

    static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot make " + type + " of its values", e);
        }
    }
}
