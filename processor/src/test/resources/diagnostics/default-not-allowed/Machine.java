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
        //                       ^ [VIC018] component optional has a defaultValue, but it is optional: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
        @VicField(defaultValue = "a") @Nullable String nullable,
        //                       ^ [VIC018] component nullable has a defaultValue, but it is optional: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
        @VicField(defaultValue = "a") List<String> list,
        //                       ^ [VIC018] component list has a defaultValue, but it is a list or map: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
        @VicField(defaultValue = "a") Map<String, String> map,
        //                       ^ [VIC018] component map has a defaultValue, but it is a list or map: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
        @VicField(defaultValue = "1") int[] numbers,
        //                       ^ [VIC018] component numbers has a defaultValue, but it is a list or map: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
        @VicField(defaultValue = "YQ==") byte[] bytes,
        //                       ^ [VIC018] component bytes has a defaultValue, but its value may write no key: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
        @VicField(defaultValue = "AQIDBA==") IpAddress ip,
        //                       ^ [VIC018] component ip has a defaultValue, but its value may write no key: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
        @VicField(defaultValue = "AQIDBA==") InetAddress address,
        //                       ^ [VIC018] component address has a defaultValue, but its value may write no key: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
        @VicField(defaultValue = "a") Part part,
        //                       ^ [VIC018] component part has a defaultValue, but it is a record: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
        @VicField(defaultValue = "a", converter = PartConverter.class) Part converted) {
        //                       ^ [VIC018] component converted has a defaultValue, but it is converted: an emptied value would come back as the default. Drop defaultValue; only scalars that always have a key may have one.
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
