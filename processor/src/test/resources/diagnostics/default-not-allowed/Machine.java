package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;
import io.vicfield.net.IpAddress;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Machine(
        @VicField(defaultValue = "a") Optional<String> optional,
        //                       ^ [VIC018] Component `optional` has a `defaultValue`, but it is optional: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
        @VicField(defaultValue = "a") @Nullable String nullable,
        //                       ^ [VIC018] Component `nullable` has a `defaultValue`, but it is optional: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
        @VicField(defaultValue = "a") List<String> list,
        //                       ^ [VIC018] Component `list` has a `defaultValue`, but it is a list or map: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
        @VicField(defaultValue = "a") Map<String, String> map,
        //                       ^ [VIC018] Component `map` has a `defaultValue`, but it is a list or map: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
        @VicField(defaultValue = "1") int[] numbers,
        //                       ^ [VIC018] Component `numbers` has a `defaultValue`, but it is a list or map: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
        @VicField(defaultValue = "YQ==") byte[] bytes,
        //                       ^ [VIC018] Component `bytes` has a `defaultValue`, but its value may write no key: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
        @VicField(defaultValue = "AQIDBA==") IpAddress ip,
        //                       ^ [VIC018] Component `ip` has a `defaultValue`, but its value may write no key: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
        @VicField(defaultValue = "AQIDBA==") InetAddress address,
        //                       ^ [VIC018] Component `address` has a `defaultValue`, but its value may write no key: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
        @VicField(defaultValue = "a") Part part,
        //                       ^ [VIC018] Component `part` has a `defaultValue`, but it is a record: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
        @VicField(defaultValue = "a", converter = PartConverter.class) Part converted) {
        //                       ^ [VIC018] Component `converted` has a `defaultValue`, but it is converted: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
    record Part(@VicField String id) {}

    static final class PartConverter implements VicConverter<String, Part> {
        @Override
        public String toWire(Part value) {
            return value.id();
        }

        @Override
        public Part fromWire(String wire) {
            return new Part(wire);
        }
    }
}
