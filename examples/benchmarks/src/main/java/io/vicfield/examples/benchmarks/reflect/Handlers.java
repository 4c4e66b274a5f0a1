package io.vicfield.examples.benchmarks.reflect;

import io.vicfield.examples.model.Url;
import io.vicfield.examples.model.UrlConverter;
import io.vicfield.net.IpAddress;
import io.vicfield.text.Base64Text;
import io.vicfield.text.Booleans;
import io.vicfield.text.Times;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates one handler for each type. */
final class Handlers {
    private final AnnotationTable annotations = new AnnotationTable();
    private final Map<Type, Handler> known = new HashMap<>();

    Handlers() {
        known.put(String.class, new ScalarHandler(value -> (String) value, text -> text, ""));
        known.put(
                boolean.class, new ScalarHandler(value -> (boolean) value ? "true" : "false", Booleans::parse, false));
        known.put(long.class, new ScalarHandler(value -> Long.toString((long) value), Long::parseLong, 0L));
        known.put(byte[].class, new ScalarHandler(Handlers::base64, Base64Text::decode, new byte[0]));
        known.put(
                IpAddress.class,
                new ScalarHandler(
                        value -> Base64Text.encode(((IpAddress) value).bytes()),
                        text -> IpAddress.ofBytes(Base64Text.decode(text)),
                        null));
        known.put(
                Instant.class,
                new ScalarHandler(
                        value -> Times.format((Instant) value),
                        text -> Times.parse(text).toInstant(),
                        Times.ZERO));
    }

    Handler of(Type type) {
        Handler handler = known.get(type);
        if (handler == null) {
            handler = make(type);
            known.put(type, handler);
        }
        return handler;
    }

    private Handler make(Type type) {
        if (type == URI.class) {
            return new UriHandler(of(Url.class), new UrlConverter());
        }
        if (type instanceof ParameterizedType generic) {
            return container(generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? constants(plain) : record(plain);
    }

    private Handler container(Type raw, Type[] arguments) {
        if (raw == Optional.class) {
            return new OptionalHandler(of(arguments[0]));
        }
        return raw == Map.class
                ? new MapHandler(of(arguments[1]))
                : new ListHandler(of(arguments[0]), arguments[0] == String.class);
    }

    private Handler constants(Class<?> type) {
        Map<String, String> names = annotations.texts(type);
        Map<Object, String> texts = new HashMap<>();
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String text = names.get(((Enum<?>) constant).name());
            texts.put(constant, text);
            constants.put(text, constant);
        }
        return new ScalarHandler(texts::get, text -> constant(constants, text), constants.get("0"));
    }

    private static Object constant(Map<String, Object> constants, String text) {
        Object constant = constants.get(text);
        if (constant == null) {
            throw new IllegalArgumentException("is not a constant");
        }
        return constant;
    }

    private Handler record(Class<?> type) {
        Map<String, Tag> tags = annotations.tags(type);
        List<RecordHandler.Part> parts = new ArrayList<>();
        try {
            for (RecordComponent component : type.getRecordComponents()) {
                Tag tag = tags.get(component.getName());
                parts.add(new RecordHandler.Part(tag, Accessors.of(component), of(component.getGenericType())));
            }
            return new RecordHandler(parts, Accessors.constructor(type));
        } catch (Throwable e) {
            throw new IllegalStateException("cannot reflect on " + type, e);
        }
    }

    private static String base64(Object value) {
        byte[] bytes = (byte[]) value;
        return bytes.length == 0 ? null : Base64Text.encode(bytes);
    }
}
